/**
 * The hash of the beginning of a name. It starts with the first word's (`hashText`), and `extendHash` adds each further
 * word. All are signed 32-bit numbers.
 */
export function extendHash(beginning: number, word: number): number {
  // Primes of xxHash32 (https://github.com/Cyan4973/xxHash). The sum distinguishes “A B” from “B A”.
  return Math.imul(beginning + Math.imul(word, 0x9e3779b1), 0x85ebca77);
}

/** Spreads a hash over all 32 bits: the finalizer of MurmurHash3 (https://github.com/aappleby/smhasher). */
export function mixHash(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
