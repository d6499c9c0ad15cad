import { batch, readWords } from '../../text/read-words.ts';
import { add, type Gate, has, OPENING, SMALL } from './gate-bits.ts';
import { extendHash } from './name-hash.ts';

export type { Gate } from './gate-bits.ts';

/** Largest gate: 128 kB of base64. Every page and frame reads it before anything else. */
export const MAX_GATE_BYTES = 96 * 1024;

/** Bits for each word. With three probes, one word in 10,000 then passes wrongly. */
const BITS_PER_WORD = 64;

/** Smallest gate. It is nearly exact for a few names. Otherwise every page would have some word that passes. */
const MIN_GATE_BYTES = 4 * 1024;

/** With more names than this, nearly every page has a known surname. Then first words get all the room. */
export const MAX_OPENINGS = 16_000;

/** The names as the gate needs them: see NameTrieBuilder. */
export interface GatedNames {
  forEachFirst(visit: (hash: number, maySmall: boolean) => void): void;
  forEachSound(visit: (hash: number) => void): void;
  findOpenings(most: number): number[] | undefined;
}

/** Flags in the first byte that say what the bits contain. */
const KNOWS_OPENINGS = 1;
const KNOWS_SOUNDS = 2;

/** Builds the gate in its published form: a byte that says what it contains, then its bits. */
export function buildGate(names: GatedNames): Uint8Array<ArrayBuffer> {
  const openings = names.findOpenings(MAX_OPENINGS);
  const hashes = (openings ?? []).map((hash) => hash ^ OPENING);
  names.forEachFirst((hash, maySmall) => {
    // A word that is small in the name may have a capital in the text.
    hashes.push(hash);
    if (maySmall) hashes.push(hash ^ SMALL);
  });
  // The sounds of names may take only the room that is left. Pages in our alphabet must not suffer from them.
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

/** Share of bits that may be set after names were added. A gate of three probes has a twentieth at first. */
const MOST_FILL = 0.08;

/**
 * The gate with these names as well. Undefined if it needs more room for them, and may have it. The bytes stay as they
 * are.
 */
export function addToGate(
  bytes: Uint8Array<ArrayBuffer>,
  names: GatedNames,
): Uint8Array<ArrayBuffer> | undefined {
  const { knowsOpenings, knowsSounds } = createGate(bytes);
  const openings = knowsOpenings ? names.findOpenings(MAX_OPENINGS) : [];
  if (!openings) return undefined;
  const extended = bytes.slice();
  const bits = extended.subarray(1);
  for (const hash of openings) add(bits, hash ^ OPENING);
  names.forEachFirst((hash, maySmall) => {
    add(bits, hash);
    if (maySmall) add(bits, hash ^ SMALL);
  });
  if (knowsSounds) names.forEachSound((hash) => add(bits, hash));
  const isLargest = bytes.length >= MAX_GATE_BYTES;
  return isLargest || countBits(bits) <= bits.length * 8 * MOST_FILL ? extended : undefined;
}

function countBits(bytes: Uint8Array): number {
  let count = 0;
  for (let byte of bytes) for (; byte !== 0; byte &= byte - 1) count++;
  return count;
}

export const createGate = (bytes: Uint8Array): Gate => ({
  bits: bytes.subarray(1),
  knowsOpenings: ((bytes[0] ?? 0) & KNOWS_OPENINGS) !== 0,
  knowsSounds: ((bytes[0] ?? 0) & KNOWS_SOUNDS) !== 0,
});

/**
 * Whether a known name, or the forename of somebody known, may stand in this text. It is asked about all text of every
 * page.
 */
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
 * Does what passesGate does, for a text that shares a block with others. Its style may give it capitals, or the whole
 * block may be in capitals.
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
 * Whether this text may name somebody known. It is stricter than passesGate, which lets forenames pass. If it rejects
 * everything that passed, the page names nobody, and we don't have to ask.
 */
export function mayNameSomebody(gate: Gate, text: string): boolean {
  const { bits, knowsOpenings } = gate;
  const { hashes, capitals } = batch;
  /** the hash of the previous word, if a name may begin with it */
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
