/** ms of reading that a page may cost beyond its share. It is enough for a few thousand paragraphs. */
const RESERVE = 1000;

/** ms of reading regained per ms. A page that changes now and then is never affected. */
const REFILL = 0.01;

/** How much rereading a page may cost. A page that never stops changing uses it up and is no longer read. */
export interface ReadingBudget {
  /** spends ms of reading */
  spend(took: number): void;
  isSpent(): boolean;
  /** another page begins */
  reset(): void;
}

export function createReadingBudget(now: () => number): ReadingBudget {
  let left = RESERVE;
  let since = now();
  return {
    spend(took) {
      const time = now();
      left = Math.min(RESERVE, left + (time - since) * REFILL) - took;
      since = time;
    },
    isSpent: () => left < 0,
    reset() {
      left = RESERVE;
      since = now();
    },
  };
}
