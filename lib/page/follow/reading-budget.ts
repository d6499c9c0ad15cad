/** ms of reading that a page may cost beyond its share: enough for some thousand paragraphs. */
const RESERVE = 1000;

/** ms of reading regained per ms that passes. A page that changes now and then never notices. */
const REFILL = 0.01;

/** How much reading a page again may cost. A page that never stops changing uses it up and is no longer read. */
export interface ReadingBudget {
  /** spends ms of reading */
  spend(took: number): void;
  isSpent(): boolean;
  /** another page has begun */
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
