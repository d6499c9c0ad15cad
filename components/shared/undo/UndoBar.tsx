import { useLayoutEffect, useRef } from 'preact/hooks';
import { CloseIcon } from '../icons.tsx';
import { useLanguage } from '../language-context.ts';

interface Props {
  /** what was changed, in words; undefined when there is nothing to say */
  message: string | undefined;
  /** takes the change back; left out when nothing more can be taken back */
  onUndo?: (() => void) | undefined;
  onDismiss: () => void;
}

/**
 * The last change, and a button to take it back. It stays until the next change or until it is dismissed, so that
 * slow readers have time. Its live region exists before the words do. Otherwise, screen readers would not speak them.
 */
export function UndoBar({ message, onUndo, onDismiss }: Props) {
  const { words } = useLanguage();
  const bar = useRef<HTMLDivElement>(null);
  /** where the focus was before it came here; it returns there when the buttons go */
  const cameFrom = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);

  // When the pressed button goes away, the focus would be lost. It moves to another button here, or else goes back.
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
        // There is another element only when the reader moves the focus, and not when a focused button goes away.
        if (relatedTarget instanceof Node) {
          hadFocus.current = bar.current?.contains(relatedTarget) ?? false;
        }
      }}
    >
      <p role="status">{message}</p>
      {message !== undefined && (
        <>
          {onUndo && (
            <button
              type="button"
              class="button"
              aria-keyshortcuts="Control+Z Meta+Z"
              onClick={onUndo}
            >
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
