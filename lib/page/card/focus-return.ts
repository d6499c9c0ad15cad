/** Returns the focus to where it was before a card was opened. */
export interface FocusReturn {
  /** returns the focus if the card has it */
  restore(): void;
}

/** Remembers where the focus is now. It may be inside the card's own root, in another card. */
export function createFocusReturn(root: ShadowRoot, hasFocus: () => boolean): FocusReturn {
  const before = root.activeElement ?? root.ownerDocument.activeElement;
  return {
    restore() {
      if (hasFocus() && isFocusable(before)) before.focus({ preventScroll: true });
    },
  };
}

/** Links in SVG drawings can have the focus, like HTML elements. */
const isFocusable = (element: Element | null): element is HTMLElement | SVGElement =>
  element instanceof HTMLElement || element instanceof SVGElement;
