import { mixHash } from './name-hash.ts';

/**
 * What pages know of all names, as a Bloom filter, small enough to be published to every page whatever the number
 * of names: the first words of all of them and, while there is room, how each of them begins. A block without a
 * first word of any name cannot hold one and is not sent (passesGate). A page without the beginning of any name
 * names nobody, whatever forenames stand on it (mayNameSomebody). The more names, the more is let through; a
 * block with a name never stays behind.
 */
export interface Gate {
  readonly bits: Uint8Array;
  /** are the beginnings of names in it? */
  readonly knowsOpenings: boolean;
  /** are the sounds of names in it, for pages in other alphabets? */
  readonly knowsSounds: boolean;
  /** on a page whose language changes names: see gate-forms.ts */
  readonly forms?: GateForms;
}

/** Asked of a text that holds no name as it is known. */
export interface GateForms {
  /** might it hold a known name in another form? */
  mayHold(text: string): boolean;
  /** might it name somebody in another form? */
  mayName(text: string): boolean;
}

/** Tell apart what is in the same bits: the same word with a capital and without, as first and as whole name. */
export const SMALL = 0x5bd1e995;
export const OPENING = 0x27d4eb2f;

/** The second and third probe: the first one's hash times two primes of xxHash32. */
const SECOND = 0x9e3779b1;
const THIRD = 0x85ebca77;

/** Puts a hash in. */
export function add(bits: Uint8Array, hash: number): void {
  const mixed = mixHash(hash);
  set(bits, place(bits, mixed));
  set(bits, place(bits, Math.imul(mixed, SECOND)));
  set(bits, place(bits, Math.imul(mixed, THIRD)));
}

/** May the hash be in? */
export function has(bits: Uint8Array, hash: number): boolean {
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
