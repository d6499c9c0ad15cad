import { useEffect } from 'preact/hooks';
import { UndoBar } from '@/components/options/undo/UndoBar.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { useStore } from '@/components/shared/store.ts';
import { sayUndo, type UndoList } from './undo-list.ts';

/** Fields with their own undo while the reader types. */
const TEXT = 'input[type="text"], input[type="search"], textarea, [contenteditable]';

/** The place on the page that names the last change, of any kind. The usual key also takes it back. */
export function UndoPlace({ list }: { list: UndoList }) {
  const language = useLanguage();
  const state = useStore(list.store);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isUndo || event.key.toLowerCase() !== 'z' || list.store.get().steps.length === 0) return;
      if (event.target instanceof Element && event.target.matches(TEXT)) return;
      event.preventDefault();
      void list.undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [list]);
  return (
    <UndoBar
      message={sayUndo(state, language)}
      onUndo={state.steps.length > 0 ? () => void list.undo() : undefined}
      onDismiss={list.dismiss}
    />
  );
}
