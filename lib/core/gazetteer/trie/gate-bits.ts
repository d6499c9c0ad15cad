import { mixHash } from './name-hash.ts';

/**
 * What pages know about all names: a Bloom filter that is small enough for every page, however many names there are. It
 * contains the first words of all names. While there is room, it also contains how each name begins.
 *
 * A block without the first word of a name can't contain a name, so it isn't sent (passesGate). A page without the
 * beginning of a name names nobody, whatever forenames it has (mayNameSomebody). The more names there are, the more
 * passes. A block with a name always passes.
 */
export interface Gate {
  readonly bits: Uint8Array;
  /** whether it contains the beginnings of names */
  readonly knowsOpenings: boolean;
  /** whether it contains the sounds of names, for pages in other alphabets */
  readonly knowsSounds: boolean;
  /** for a page whose language inflects names: see gate-forms.ts */
  readonly forms?: GateForms;
}

/** Questions about a text that contains no name in its known form. */
export interface GateForms {
  /** whether it may contain a known name in another form */
  mayHold(text: string): boolean;
  /** whether it may name somebody in another form */
  mayName(text: string): boolean;
}

/** Distinguish entries that share the same bits: a word with and without a capital, and as first word or whole name. */
export const SMALL = 0x5bd1e995;
export const OPENING = 0x27d4eb2f;

/** The second and third probe multiply the first one's hash by two primes of xxHash32. */
const SECOND = 0x9e3779b1;
const THIRD = 0x85ebca77;

/** Adds a hash. */
export function add(bits: Uint8Array, hash: number): void {
  const mixed = mixHash(hash);
  set(bits, place(bits, mixed));
  set(bits, place(bits, Math.imul(mixed, SECOND)));
  set(bits, place(bits, Math.imul(mixed, THIRD)));
}

/** Whether the hash may be in the filter. */
export function has(bits: Uint8Array, hash: number): boolean {
  const mixed = mixHash(hash);
  return (
    isSet(bits, place(bits, mixed)) &&
    isSet(bits, place(bits, Math.imul(mixed, SECOND))) &&
    isSet(bits, place(bits, Math.imul(mixed, THIRD)))
  );
}

/** The upper bits of the hash choose the bit, so any number of bytes works. */
const place = (bits: Uint8Array, hash: number): number =>
  ((hash >>> 0) * (bits.length * (8 / 2 ** 32))) | 0;

function set(bits: Uint8Array, at: number): void {
  bits[at >>> 3] = (bits[at >>> 3] as number) | (1 << (at & 7));
}

const isSet = (bits: Uint8Array, at: number): boolean =>
  ((bits[at >>> 3] as number) & (1 << (at & 7))) !== 0;
