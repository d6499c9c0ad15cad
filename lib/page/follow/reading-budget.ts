/** ms of reading that a page may cost beyond its share; some thousand paragraphs' worth. */
const RESERVE = 1000;

/** ms of reading that come back for each ms that passes. A page that changes now and then never feels it. */
const REFILL = 0.01;

/** What reading a page again may cost. A page that never rests uses it up and is not read any more. */
export interface ReadingBudget {
  /** takes ms of reading out */
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
