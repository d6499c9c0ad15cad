/** Gives focus to the card and back to where the reader was. */
export interface FocusReturn {
  /** remembers who has the focus, unless it is the card itself */
  remember(): void;
  /** gives the focus back if the card has it, and forgets */
  restore(): void;
}

export function createFocusReturn(
  document: Document,
  isOwn: (target: EventTarget | null) => boolean,
): FocusReturn {
  let before: Element | null = null;
  return {
    remember() {
      if (!isOwn(document.activeElement)) before = document.activeElement;
    },
    restore() {
      if (isOwn(document.activeElement) && before instanceof HTMLElement) {
        before.focus({ preventScroll: true });
      }
      before = null;
    },
  };
}
