/** A key of IndexedDB, as far as this store uses them. */
export type Key = string | number | readonly Key[];

/** Whether it is a key. Other values are in no index. */
export const isKey = (value: unknown): value is Key =>
  typeof value === 'string' ||
  (typeof value === 'number' && !Number.isNaN(value)) ||
  (Array.isArray(value) && value.every(isKey));

/** Compares in the order of IndexedDB: numbers, then texts, then lists, which are compared element by element. */
export function compareKeys(a: Key, b: Key): number {
  if (typeof a === 'object' && typeof b === 'object') {
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
      const order = compareKeys(a[i] as Key, b[i] as Key);
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
  const kinds = kindOf(a) - kindOf(b);
  return kinds !== 0 ? kinds : a < b ? -1 : a > b ? 1 : 0;
}

const kindOf = (key: Key): number =>
  typeof key === 'number' ? 0 : typeof key === 'string' ? 1 : 2;
