/**
 * The hash of a beginning of a name: that of its first word (`hashText`), then `extendHash` with each further
 * one. Signed 32-bit numbers throughout.
 */
export function extendHash(beginning: number, word: number): number {
  // xxHash32's primes (https://github.com/Cyan4973/xxHash). The sum keeps “A B” and “B A” apart.
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
