/** ms for which a card must have been in sight and in its place before a click on it counts. */
export const SETTLED = 500;

/** Keeps clicks from a card that its reader can't have aimed at. */
export interface ClickGuard {
  /** the card was shown, moved or resized */
  moved(): void;
  /** something of the page lies over the card, or no more */
  covered(isCovered: boolean): void;
  /** its browser says whether the card can be seen */
  seen(isVisible: boolean): void;
  stop(): void;
}

/**
 * A page can move a card under the pointer, or draw something else over it, so that a click meant for the page hits
 * the card. So a click by pointer counts only if the card has been in sight, unmoved and uncovered for half a second.
 * Keys count: they go where the focus is. Only the browser's own events count. `now` is in ms.
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

/** A click made by Enter, Space or a screen reader counts no presses of a button. */
const isByKey = ({ detail }: MouseEvent): boolean => detail === 0;
