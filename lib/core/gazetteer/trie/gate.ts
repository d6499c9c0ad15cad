import { batch, readWords } from '../../text/read-words.ts';
import { add, type Gate, has, OPENING, SMALL } from './gate-bits.ts';
import { extendHash } from './name-hash.ts';

export type { Gate } from './gate-bits.ts';

/** 128 kB of base64, which is what every page and frame reads before anything else. */
export const MAX_GATE_BYTES = 96 * 1024;

/** With three probes and this much room, one word in 10,000 is let through wrongly. */
const BITS_PER_WORD = 64;

/** Of a few names the gate is nearly exact: otherwise every page would have some word that passes. */
const MIN_GATE_BYTES = 4 * 1024;

/** From so many names on nearly every page has a surname that somebody bears: then the room is for first words. */
export const MAX_OPENINGS = 16_000;

/** Of names: see NameTrieBuilder. */
export interface GatedNames {
  forEachFirst(visit: (hash: number, maySmall: boolean) => void): void;
  forEachSound(visit: (hash: number) => void): void;
  findOpenings(most: number): number[] | undefined;
}

/** What the first byte says of the bits behind it. */
const KNOWS_OPENINGS = 1;
const KNOWS_SOUNDS = 2;

/** Builds the gate as it is published: a byte that says what it knows, then its bits. */
export function buildGate(names: GatedNames): Uint8Array<ArrayBuffer> {
  const openings = names.findOpenings(MAX_OPENINGS);
  const hashes = (openings ?? []).map((hash) => hash ^ OPENING);
  names.forEachFirst((hash, maySmall) => {
    // What is small in the name may have a capital in the text.
    hashes.push(hash);
    if (maySmall) hashes.push(hash ^ SMALL);
  });
  // Pages in other alphabets pass without them; no page in this one shall pay for that.
  const sounds: number[] = [];
  names.forEachSound((hash) => sounds.push(hash));
  const hasRoom = ((hashes.length + sounds.length) * BITS_PER_WORD) / 8 < MAX_GATE_BYTES;
  if (hasRoom) hashes.push(...sounds);
  const needed = 1 + (hashes.length * BITS_PER_WORD) / 8;
  const bytes = new Uint8Array(Math.min(MAX_GATE_BYTES, Math.max(MIN_GATE_BYTES, needed)));
  bytes[0] = (openings ? KNOWS_OPENINGS : 0) | (hasRoom ? KNOWS_SOUNDS : 0);
  const bits = bytes.subarray(1);
  for (const hash of hashes) add(bits, hash);
  return bytes;
}

export const createGate = (bytes: Uint8Array): Gate => ({
  bits: bytes.subarray(1),
  knowsOpenings: ((bytes[0] ?? 0) & KNOWS_OPENINGS) !== 0,
  knowsSounds: ((bytes[0] ?? 0) & KNOWS_SOUNDS) !== 0,
});

/** Might a known name, or the forename of somebody known, stand in this text? Asked of all text of every page. */
export function passesGate(gate: Gate, text: string): boolean {
  const { bits } = gate;
  const { hashes, capitals } = batch;
  for (let at = 0; readWords(text, at); at = batch.next) {
    for (let i = 0; i < batch.count; i++) {
      const hash = hashes[i] as number;
      if (has(bits, capitals[i] === 0 ? hash ^ SMALL : hash)) return true;
    }
  }
  return gate.forms?.mayHold(text) === true;
}

/**
 * As passesGate, for a text that stands in a block with others: one without any capital may get them from its style,
 * or the block may be set in capitals as a whole.
 */
export function passesGateInPart(gate: Gate, text: string): boolean {
  const { bits } = gate;
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
  if (wouldPass && !hasCapital) return true;
  return gate.forms?.mayHold(text) === true;
}

/**
 * Might this text name somebody who is known? Stricter than passesGate, which a forename passes. When it says no
 * of everything that passed, a page names nobody, and nobody need be asked.
 */
export function mayNameSomebody(gate: Gate, text: string): boolean {
  const { bits, knowsOpenings } = gate;
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
  return gate.forms?.mayName(text) === true;
}
