/** In ms. How long a card must have been visible and still before a click on it counts. */
export const SETTLED = 500;

/** Rejects clicks on a card that its reader can't have intended. */
export interface ClickGuard {
  /** the card was shown, moved or resized */
  moved(): void;
  /** something of the page begins or stops covering the card */
  covered(isCovered: boolean): void;
  /** the browser says whether the card is visible */
  seen(isVisible: boolean): void;
  stop(): void;
}

/**
 * A page can move a card under the pointer, or draw something else over it. Then a click meant for the page hits the
 * card. So a pointer click counts only if the card was visible, still and uncovered for half a second. Keys always
 * count, because they go to the focus. Only the browser's own events count. `now` is in ms.
 */
export function guardClicks(document: Document, now: () => number): ClickGuard {
  const listening = new AbortController();
  let isCovered = false;
  let isSeen = false;
  /** when the card was last disturbed */
  let since = now();
  const disturb = () => {
    since = now();
  };
  const isMeant = (event: MouseEvent) =>
    event.isTrusted && (isByKey(event) || (isSeen && !isCovered && now() - since >= SETTLED));
  const onClick = (event: MouseEvent) => {
    if (isMeant(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['click', 'auxclick'] as const) {
    document.addEventListener(type, onClick, { capture: true, signal: listening.signal });
  }
  return {
    moved: disturb,
    covered(next) {
      isCovered = next;
      disturb();
    },
    seen(isVisible) {
      if (isSeen && !isVisible) disturb();
      isSeen = isVisible;
    },
    stop: () => listening.abort(),
  };
}

/** A click by Enter, Space or a screen reader has no count of button presses. */
const isByKey = ({ detail }: MouseEvent): boolean => detail === 0;
