/** How much of something everybody may have: a store that is refilled at a steady rate. */
export interface Rate {
  /** Takes some for this key, and returns whether there was enough. */
  take(key: number, amount?: number): boolean;
}

export interface RateDeps {
  /** the most that may be taken at once */
  burst: number;
  perSecond: number;
  /** ms */
  now(): number;
}

/** More keys than there are tabs in use. A key that is dropped has a full store again. */
const MAX_KEYS = 1000;

export function createRate({ burst, perSecond, now }: RateDeps): Rate {
  const left = new Map<number, { amount: number; at: number }>();
  return {
    take(key, amount = 1) {
      const at = now();
      const before = left.get(key) ?? { amount: burst, at };
      const refilled = before.amount + ((at - before.at) / 1000) * perSecond;
      const here = Math.min(burst, refilled);
      const isEnough = here >= amount;
      left.delete(key);
      left.set(key, { amount: isEnough ? here - amount : here, at });
      const [oldest] = left.keys();
      if (left.size > MAX_KEYS && oldest !== undefined) left.delete(oldest);
      return isEnough;
    },
  };
}
