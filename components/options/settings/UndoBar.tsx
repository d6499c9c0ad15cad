import { useLayoutEffect, useRef } from 'preact/hooks';
import { CloseIcon } from '../../shared/icons.tsx';
import { useLanguage } from '../../shared/language-context.ts';

interface Props {
  /** what was changed, in words; nothing while there is nothing to tell */
  message: string | undefined;
  /** takes the change back; left out where nothing is left to take back */
  onUndo?: (() => void) | undefined;
  onDismiss: () => void;
}

/**
 * What was changed last, and the way back. It stays until the next change or until it is dismissed: whoever reads
 * slowly has time. Its words are a live region that is there before them, or they would not be read aloud.
 */
export function UndoBar({ message, onUndo, onDismiss }: Props) {
  const { words } = useLanguage();
  const bar = useRef<HTMLDivElement>(null);
  /** where the focus was before it came here; it goes back there with the buttons */
  const cameFrom = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);

  // Where the pressed button is gone, the focus would be lost: it stays here while there is a button, and goes back.
  useLayoutEffect(() => {
    const isLost = !document.activeElement || document.activeElement === document.body;
    if (!hadFocus.current || !isLost) return;
    const next = bar.current?.querySelector<HTMLElement>('button') ?? cameFrom.current;
    next?.focus();
    hadFocus.current = next !== cameFrom.current;
  });

  return (
    <div
      ref={bar}
      class="undo-bar"
      data-empty={message === undefined}
      onFocusIn={({ relatedTarget }) => {
        hadFocus.current = true;
        if (relatedTarget instanceof HTMLElement && !bar.current?.contains(relatedTarget)) {
          cameFrom.current = relatedTarget;
        }
      }}
      onFocusOut={({ relatedTarget }) => {
        // A button that is taken away gives its focus to nobody; to somebody else the reader gives it.
        if (relatedTarget instanceof Node) {
          hadFocus.current = bar.current?.contains(relatedTarget) ?? false;
        }
      }}
    >
      <p role="status">{message}</p>
      {message !== undefined && (
        <>
          {onUndo && (
            <button type="button" class="button" onClick={onUndo}>
              {words('undo')}
            </button>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={words('undoDismiss')}
            onClick={onDismiss}
          >
            <CloseIcon />
          </button>
        </>
      )}
    </div>
  );
}
