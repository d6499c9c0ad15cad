import { createMissTable, typosForgiven } from './near-miss.ts';
import { FILTER_MARK } from './search-terms.ts';
import type { SegmentHead } from './segment/segment.ts';
import { beginningOfStem, stemOf } from './stems.ts';

/** The value of a word's match, from 0 to 1: whole words, other forms of them, beginnings, then near misses. */
export const QUALITY = {
  whole: 1,
  stem: 0.8,
  beginning: 0.6,
  near: [0, 0.2, 0.12],
  nearBeginning: 0.08,
};

/** Shortest word whose beginning may nearly match. `marsh` would find `Marston`, and much more. */
const NEAR_BEGINNING_FROM = 6;

/** The terms of a segment. */
export type Dictionary = Pick<SegmentHead, 'terms' | 'termStarts'>;

/** Receives each term that a word of the query matches, once: its place in the index, and the quality. */
export type OnTerm = (term: number, quality: number) => void;

/** Terms that are the word or begin with it. */
export function matchBeginnings(index: Dictionary, word: string, onTerm: OnTerm): void {
  const units = unitsOf(word);
  const end = endOfPrefix(index, units, 0);
  for (let term = startOfPrefix(index, units); term < end; term++) {
    onTerm(term, lengthOf(index, term) === units.length ? QUALITY.whole : QUALITY.beginning);
  }
}

/** The term that is the word. */
export function matchWhole(index: Dictionary, word: string, onTerm: OnTerm): void {
  const term = findTerm(index, word);
  if (term !== undefined) onTerm(term, QUALITY.whole);
}

/** All terms that begin with these letters. */
export function termsFrom(index: Dictionary, beginning: string): { term: number; text: string }[] {
  const units = unitsOf(beginning);
  const end = endOfPrefix(index, units, 0);
  const found: { term: number; text: string }[] = [];
  for (let term = startOfPrefix(index, units); term < end; term++)
    found.push({ term, text: textOf(index, term) });
  return found;
}

/** Other terms with the word's stem: `negotiated` for `negotiating`. */
export function matchStems(index: Dictionary, word: string, onTerm: OnTerm): void {
  const stem = stemOf(word);
  if (stem === word && stem.length < 4) return;
  const units = unitsOf(beginningOfStem(word));
  const end = endOfPrefix(index, units, 0);
  for (let term = startOfPrefix(index, units); term < end; term++) {
    const text = textOf(index, term);
    if (text !== word && stemOf(text) === stem) onTerm(term, QUALITY.stem);
  }
}

/** The one term that is exactly this, such as a filter; undefined if no document has it. */
export function findTerm(index: Dictionary, text: string): number | undefined {
  const units = unitsOf(text);
  const term = startOfPrefix(index, units);
  const isFound = term < index.termStarts.length - 1 && textOf(index, term) === text;
  return isFound ? term : undefined;
}

/**
 * Terms that are the word, or begin with it, apart from the typos that are forgiven. They include those of
 * matchBeginnings, with lower quality.
 *
 * The sorted terms form a tree, which is traversed without building it:
 *
 *   m-a-r-s-t-o-n   if every longer term on a branch is too far off, the branch is left at once;
 *         └ t-…     a binary search finds the first term after it
 */
export function matchNearMisses(index: Dictionary, word: string, onTerm: OnTerm): void {
  const most = typosForgiven(word.length);
  if (most === 0) return;
  const { terms, termStarts } = index;
  const count = termStarts.length - 1;
  const allowsBeginnings = word.length >= NEAR_BEGINNING_FROM;
  const table = createMissTable(word);
  /** least distance of the word to a beginning of the term, by length of the beginning */
  const least: number[] = [word.length];
  let known = 0;
  for (let term = endOfPrefix(index, unitsOf(FILTER_MARK), 0); term < count; ) {
    const start = termStarts[term] as number;
    const length = (termStarts[term + 1] as number) - start;
    let depth = known;
    let isLeft = false;
    while (depth < length && !isLeft) {
      isLeft = table.push(depth, terms[start + depth] as number) > most;
      depth++;
      least[depth] = Math.min(least[depth - 1] as number, table.distance(depth));
    }
    const beginning = allowsBeginnings && (least[depth] as number) <= most;
    if (isLeft) {
      const end = endOfPrefix(index, terms.subarray(start, start + depth), term);
      if (beginning) for (; term < end; term++) onTerm(term, QUALITY.nearBeginning);
      term = end;
    } else {
      const distance = table.distance(length);
      if (distance <= most) onTerm(term, QUALITY.near[distance] ?? 0);
      else if (beginning) onTerm(term, QUALITY.nearBeginning);
      term++;
    }
    known = term < count ? Math.min(depth, commonPrefix(index, term - 1, term)) : 0;
  }
}

const lengthOf = ({ termStarts }: Dictionary, term: number): number =>
  (termStarts[term + 1] as number) - (termStarts[term] as number);

const textOf = ({ terms, termStarts }: Dictionary, term: number): string =>
  String.fromCharCode(...terms.subarray(termStarts[term], termStarts[term + 1]));

const unitsOf = (word: string): Uint16Array =>
  Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));

function commonPrefix(index: Dictionary, a: number, b: number): number {
  const { terms, termStarts } = index;
  const startA = termStarts[a] as number;
  const startB = termStarts[b] as number;
  const limit = Math.min(lengthOf(index, a), lengthOf(index, b));
  let length = 0;
  while (length < limit && terms[startA + length] === terms[startB + length]) length++;
  return length;
}

/** The first term that isn't before these units. */
const startOfPrefix = (index: Dictionary, units: Uint16Array): number =>
  findFirst(0, index.termStarts.length - 1, (term) => order(index, term, units) !== 'before');

/** The first term from `from` on that comes after all terms with this beginning. */
const endOfPrefix = (index: Dictionary, units: Uint16Array, from: number): number =>
  findFirst(from, index.termStarts.length - 1, (term) => order(index, term, units) === 'behind');

/** Where a term stands: before these units, among the terms that begin with them, or after them. */
function order(index: Dictionary, term: number, units: Uint16Array): 'before' | 'among' | 'behind' {
  const start = index.termStarts[term] as number;
  const length = lengthOf(index, term);
  for (let i = 0; i < units.length; i++) {
    if (i === length) return 'before';
    const difference = (index.terms[start + i] as number) - (units[i] as number);
    if (difference !== 0) return difference < 0 ? 'before' : 'behind';
  }
  return 'among';
}

/** Binary search for the first place where a property holds that then holds everywhere after it. */
function findFirst(from: number, to: number, holds: (place: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
