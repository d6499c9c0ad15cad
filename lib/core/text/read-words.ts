import { foldText } from './fold.ts';
import { type FNV_OFFSET, type FNV_PRIME, hashText } from './hash-text.ts';
import type * as characters from './word-characters.ts';
import { codeAt, endOfWord, learnUnit, unitCodes } from './word-characters.ts';

/** Words read in one batch. They fit the fastest cache, and calls cost next to nothing. */
const BATCH = 512;

// Written out, because V8 loads a constant of another module from memory and checks its type on each use. That costs a
// third of the time. The types keep them equal.
const OFFSET: typeof FNV_OFFSET = -0x7ee3623b;
const PRIME: typeof FNV_PRIME = 0x01000193;
const UNKNOWN: typeof characters.UNKNOWN = 0;
const GAP: typeof characters.GAP = 1;
const ALONE: typeof characters.ALONE = 4;
const FOLDED: typeof characters.FOLDED = 5;
const CAPITAL: typeof characters.CAPITAL = 0x10000;

const hashes = new Int32Array(BATCH);
const starts = new Int32Array(BATCH);
const ends = new Int32Array(BATCH);
const seen = new Int32Array(BATCH);
let count = 0;
/** where the word begins that `readPlain` left, and the first unit in it that isn't plain */
let next = 0;
let stop = 0;

/**
 * The words that readWords read last, `count` of them. One batch is enough, since reading is never interrupted.
 * Constant arrays are read faster than those of an object.
 */
export const batch = {
  count: 0,
  /** `hashText` of each word's key */
  hashes,
  /** UTF-16 spans of the words */
  starts,
  ends,
  /** not 0 if the word may begin a name: it has a capital or an uncased letter, or needs a closer look */
  capitals: seen,
  /** where to continue reading */
  next: 0,
};

/**
 * Reads words of a text from an offset on, the same words as tokenize, but as hashes: each character is looked at
 * once and no string is made, but for words that fold in unusual ways. False when there are no more.
 *
 *   for (let at = 0; readWords(text, at); at = batch.next) …  // batch.hashes[0 … batch.count)
 */
export function readWords(text: string, from: number): boolean {
  count = 0;
  next = from;
  for (;;) {
    readPlain(text);
    if (next === text.length || count === BATCH) break;
    readSpecial(text);
    if (count === BATCH) break;
  }
  batch.count = count;
  batch.next = next;
  return count > 0;
}

/**
 * Reads words until one contains a unit that isn't plain. `next` is then the beginning of that word. Nearly all our
 * time on a page is spent in this loop. So it is small, keeps its state in variables and makes no calls.
 */
function readPlain(text: string): void {
  const { length } = text;
  let found = count;
  let start = next;
  let at = start;
  let isAlone = false;
  let hash: number = OFFSET;
  let capitals = 0;
  for (; at < length && found < BATCH; at++) {
    const code = unitCodes[text.charCodeAt(at)] as number;
    if (code >= FOLDED) {
      capitals |= code;
      hash = Math.imul(hash ^ (code & 0xffff), PRIME);
      continue;
    }
    if (code !== GAP) {
      isAlone = code === ALONE;
      break;
    }
    if (at > start) {
      hashes[found] = hash;
      starts[found] = start;
      ends[found] = at;
      seen[found++] = capitals & CAPITAL;
      hash = OFFSET;
      capitals = 0;
    }
    start = at + 1;
  }
  if (at > start && (at === length || isAlone)) {
    hashes[found] = hash;
    starts[found] = start;
    ends[found] = at;
    seen[found++] = capitals & CAPITAL;
    start = at;
  }
  count = found;
  next = start;
  stop = at;
}

/** Reads the word at `next`, which contains units that aren't plain. `stop` is the first of them. */
function readSpecial(text: string): void {
  const start = next;
  const unit = text.charCodeAt(stop);
  if (unitCodes[unit] === UNKNOWN) {
    learnUnit(unit);
    return;
  }
  // Half of a pair decides nothing. The whole pair may belong to no word.
  if (codeAt(text, start) === GAP) {
    next = start + 1;
    return;
  }
  next = endOfWord(text, start);
  const key = foldText(text.slice(start, next));
  if (key === '') return;
  hashes[count] = hashText(key);
  starts[count] = start;
  ends[count] = next;
  seen[count++] = CAPITAL;
}
