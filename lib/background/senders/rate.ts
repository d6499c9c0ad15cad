/** How much of something everybody may have: a store that is filled again at a steady pace. */
export interface Rate {
  /** Takes some for this key, and says whether there was enough. */
  take(key: number, amount?: number): boolean;
}

export interface RateDeps {
  /** as much as may be taken at once */
  burst: number;
  perSecond: number;
  /** ms */
  now(): number;
}

/** More keys than there are tabs in use at a time. What falls out has a full store again. */
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
