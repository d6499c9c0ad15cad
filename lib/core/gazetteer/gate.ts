import { batch, readWords } from '../text/read-words.ts';
import { mixHash } from './name-hash.ts';

/**
 * The gate holds the first words of all known names as a Bloom filter, small enough to be published to every
 * page whatever the number of names. A block that holds none of these words cannot hold a known name and is not
 * sent. The more names, the more it lets through; it never stops a block with a name.
 */
export interface Gate {
  readonly bits: Uint8Array;
}

/** 128 kB of base64, which is what every page and frame reads before anything else. */
export const MAX_GATE_BYTES = 96 * 1024;

/** With three probes and this much room, one word in 10,000 is let through wrongly. */
const BITS_PER_WORD = 64;

/** Of a few names the gate is nearly exact: otherwise every page would have some word that passes. */
const MIN_GATE_BYTES = 4 * 1024;

/** Told from the same word with a capital, so that “the” of one name does not let every “The” through. */
const SMALL = 0x5bd1e995;

/** First words of names, as `hashText` has them, and whether they may be written small. */
export interface FirstWords {
  forEachFirst(visit: (hash: number, maySmall: boolean) => void): void;
}

/** Builds the gate's bits: as many as the words need, between MIN_GATE_BYTES and MAX_GATE_BYTES. */
export function buildGate(names: FirstWords): Uint8Array<ArrayBuffer> {
  let words = 0;
  names.forEachFirst((_, maySmall) => {
    words += maySmall ? 2 : 1;
  });
  const bytes = Math.min(MAX_GATE_BYTES, Math.max(MIN_GATE_BYTES, (words * BITS_PER_WORD) / 8));
  const bits = new Uint8Array(bytes);
  names.forEachFirst((hash, maySmall) => {
    // What is small in the name may have a capital in the text.
    add(bits, hash);
    if (maySmall) add(bits, hash ^ SMALL);
  });
  return bits;
}

export const createGate = (bits: Uint8Array): Gate => ({ bits });

/** Might this text hold a known name? Runs over all text of every page, so it makes no strings. */
export function passesGate({ bits }: Gate, text: string): boolean {
  const { hashes, capitals } = batch;
  for (let at = 0; readWords(text, at); at = batch.next) {
    for (let i = 0; i < batch.count; i++) {
      const hash = hashes[i] as number;
      if (has(bits, capitals[i] === 0 ? hash ^ SMALL : hash)) return true;
    }
  }
  return false;
}

/** The second and third probe: the first one's hash times two primes of xxHash32. */
const SECOND = 0x9e3779b1;
const THIRD = 0x85ebca77;

function add(bits: Uint8Array, hash: number): void {
  const mixed = mixHash(hash);
  set(bits, place(bits, mixed));
  set(bits, place(bits, Math.imul(mixed, SECOND)));
  set(bits, place(bits, Math.imul(mixed, THIRD)));
}

function has(bits: Uint8Array, hash: number): boolean {
  const mixed = mixHash(hash);
  return (
    isSet(bits, place(bits, mixed)) &&
    isSet(bits, place(bits, Math.imul(mixed, SECOND))) &&
    isSet(bits, place(bits, Math.imul(mixed, THIRD)))
  );
}

/** The upper bits of the hash choose the bit, so that any number of bytes will do. */
const place = (bits: Uint8Array, hash: number): number =>
  ((hash >>> 0) * (bits.length * (8 / 2 ** 32))) | 0;

function set(bits: Uint8Array, at: number): void {
  bits[at >>> 3] = (bits[at >>> 3] as number) | (1 << (at & 7));
}

const isSet = (bits: Uint8Array, at: number): boolean =>
  ((bits[at >>> 3] as number) & (1 << (at & 7))) !== 0;
