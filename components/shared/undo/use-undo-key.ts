import { useEffect } from 'preact/hooks';

/** Fields with their own undo while the reader types. */
const TEXT = 'input[type="text"], input[type="search"], textarea, [contenteditable]';

/** The usual key takes back the last change of the page. `onUndo` is left out when there is none. */
export function useUndoKey(onUndo: (() => void) | undefined): void {
  useEffect(() => {
    if (!onUndo) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isUndo || event.key.toLowerCase() !== 'z') return;
      if (event.target instanceof Element && event.target.matches(TEXT)) return;
      event.preventDefault();
      onUndo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onUndo]);
}
