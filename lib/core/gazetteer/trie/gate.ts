import { batch, readWords } from '../../text/read-words.ts';
import { extendHash, mixHash } from './name-hash.ts';

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
}

/** 128 kB of base64, which is what every page and frame reads before anything else. */
export const MAX_GATE_BYTES = 96 * 1024;

/** With three probes and this much room, one word in 10,000 is let through wrongly. */
const BITS_PER_WORD = 64;

/** Of a few names the gate is nearly exact: otherwise every page would have some word that passes. */
const MIN_GATE_BYTES = 4 * 1024;

/** From so many names on nearly every page has a surname that somebody bears: then the room is for first words. */
export const MAX_OPENINGS = 16_000;

/** Tell apart what is in the same bits: the same word with a capital and without, as first and as whole name. */
const SMALL = 0x5bd1e995;
const OPENING = 0x27d4eb2f;

/** Of names: see NameTrieBuilder. */
export interface GatedNames {
  forEachFirst(visit: (hash: number, maySmall: boolean) => void): void;
  findOpenings(most: number): number[] | undefined;
}

/** Builds the gate as it is published: a byte that says whether it knows openings, then its bits. */
export function buildGate(names: GatedNames): Uint8Array<ArrayBuffer> {
  const openings = names.findOpenings(MAX_OPENINGS);
  const hashes = (openings ?? []).map((hash) => hash ^ OPENING);
  names.forEachFirst((hash, maySmall) => {
    // What is small in the name may have a capital in the text.
    hashes.push(hash);
    if (maySmall) hashes.push(hash ^ SMALL);
  });
  const needed = 1 + (hashes.length * BITS_PER_WORD) / 8;
  const bytes = new Uint8Array(Math.min(MAX_GATE_BYTES, Math.max(MIN_GATE_BYTES, needed)));
  bytes[0] = openings ? 1 : 0;
  const bits = bytes.subarray(1);
  for (const hash of hashes) add(bits, hash);
  return bytes;
}

export const createGate = (bytes: Uint8Array): Gate => ({
  bits: bytes.subarray(1),
  knowsOpenings: bytes[0] === 1,
});

/** Might a known name, or the forename of somebody known, stand in this text? Asked of all text of every page. */
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

/**
 * As passesGate, for a text that stands in a block with others: one without any capital may get them from its style,
 * or the block may be set in capitals as a whole.
 */
export function passesGateInPart({ bits }: Gate, text: string): boolean {
  const { hashes, capitals } = batch;
  let hasCapital = false;
  let wouldPass = false;
  for (let at = 0; readWords(text, at); at = batch.next) {
    for (let i = 0; i < batch.count; i++) {
      const hash = hashes[i] as number;
      if (capitals[i] !== 0) {
        hasCapital = true;
        if (has(bits, hash)) return true;
      } else {
        if (has(bits, hash ^ SMALL)) return true;
        wouldPass ||= !hasCapital && has(bits, hash);
      }
    }
  }
  return wouldPass && !hasCapital;
}

/**
 * Might this text name somebody who is known? Stricter than passesGate, which a forename passes. When it says no
 * of everything that passed, a page names nobody, and nobody need be asked.
 */
export function mayNameSomebody({ bits, knowsOpenings }: Gate, text: string): boolean {
  const { hashes, capitals } = batch;
  /** the hash of the word before, when a name may begin with it */
  let opened: number | undefined;
  for (let at = 0; readWords(text, at); at = batch.next) {
    for (let i = 0; i < batch.count; i++) {
      const hash = hashes[i] as number;
      if (opened !== undefined && has(bits, extendHash(opened, hash) ^ OPENING)) return true;
      const isFirst = has(bits, capitals[i] === 0 ? hash ^ SMALL : hash);
      if (isFirst && (!knowsOpenings || has(bits, hash ^ OPENING))) return true;
      opened = isFirst ? hash : undefined;
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
