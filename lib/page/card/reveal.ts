import type { CardFrame } from './card-frame.ts';

/** Keeps a card unseen until it is both drawn and wanted. */
export interface Reveal {
  /** the card is wanted now */
  reveal(): void;
  /** its document has drawn it, with this height in CSS px */
  drawn(height: number): void;
  /** its document can't draw it, and the frame says so instead */
  failed(): void;
  /** focuses the card, at the latest when it appears */
  focus(): void;
}

export function createReveal(frame: CardFrame, onShown: () => void): Reveal {
  const { element } = frame;
  let isWanted = false;
  let isDrawn = false;
  let wantsFocus = false;
  element.dataset.coming = '';
  const focus = () => {
    // A hidden element can't have the focus.
    wantsFocus = 'coming' in element.dataset;
    if (!wantsFocus) frame.focus();
  };
  const show = () => {
    if (!isWanted || !(isDrawn || frame.hasFailed())) return;
    delete element.dataset.coming;
    onShown();
    if (wantsFocus) focus();
  };
  return {
    reveal() {
      isWanted = true;
      show();
    },
    drawn(height) {
      element.style.setProperty('--card-height', `${height}px`);
      isDrawn = true;
      show();
    },
    failed: show,
    focus,
  };
}
