import type { IsoDate } from '../model.ts';
import { tokenize } from '../text/tokenize.ts';
import { dayNumber, FIELD_BITS, type SearchIndex } from './search-index.ts';

/** A document whose words are still being collected. */
export interface IndexDraft {
  id: string;
  /** place in KINDS; undefined while only part of it is known */
  kind: number | undefined;
  name: string;
  facts: number;
  date: IsoDate | undefined;
  /** `term << FIELD_BITS | field`, with terms numbered in the order they were met */
  words: number[];
}

/** Compares code units, which gives the same order in every locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Arranges documents in flat arrays, with terms in sorted order. */
export function packIndex(drafts: readonly IndexDraft[], met: readonly string[]): SearchIndex {
  const order = Uint32Array.from(met.keys()).sort((a, b) => compare(met[a] ?? '', met[b] ?? ''));
  const sorted = Array.from(order, (term) => met[term] ?? '');
  const placeOf = new Uint32Array(met.length);
  for (let place = 0; place < order.length; place++) placeOf[order[place] ?? 0] = place;
  const ids = drafts.map(({ id }) => id);
  return {
    ...layPostings(drafts, placeOf),
    termStarts: startsOf(sorted.map(({ length }) => length)),
    idStarts: startsOf(ids.map(({ length }) => length)),
    days: Uint32Array.from(drafts, ({ date }) => (date ? dayNumber(date) : 0)),
    terms: joinUnits(sorted),
    kinds: Uint8Array.from(drafts, ({ kind }) => kind ?? 0),
    nameWords: Uint8Array.from(drafts, ({ name }) => Math.min(255, tokenize(name).length)),
    ids: joinUnits(ids),
  };
}

/** A counting sort by term. If a word stands in several fields of a document, the first field counts. */
function layPostings(
  drafts: readonly IndexDraft[],
  placeOf: Uint32Array,
): Pick<SearchIndex, 'postings' | 'postingStarts'> {
  const words = drafts.map((draft) => firstFields(draft.words));
  const counts = new Array<number>(placeOf.length).fill(0);
  const placeOfWord = (word: number) => placeOf[word >>> FIELD_BITS] ?? 0;
  for (const list of words) {
    for (const word of list) counts[placeOfWord(word)] = (counts[placeOfWord(word)] ?? 0) + 1;
  }
  const postingStarts = startsOf(counts);
  const next = postingStarts.slice();
  const postings = new Uint32Array(postingStarts.at(-1) ?? 0);
  for (const [document, list] of words.entries()) {
    for (const word of list) {
      const field = word & ((1 << FIELD_BITS) - 1);
      const at = next[placeOfWord(word)] ?? 0;
      postings[at] = (document << FIELD_BITS) | field;
      next[placeOfWord(word)] = at + 1;
    }
  }
  return { postings, postingStarts };
}

function firstFields(words: readonly number[]): number[] {
  if (words.length < 2) return [...words];
  // After sorting, the fields of a term are adjacent, the most important first.
  return [...words]
    .sort((a, b) => a - b)
    .filter((word, i, all) => i === 0 || word >>> FIELD_BITS !== (all[i - 1] ?? 0) >>> FIELD_BITS);
}

function startsOf(lengths: readonly number[]): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [i, length] of lengths.entries()) starts[i + 1] = (starts[i] ?? 0) + length;
  return starts;
}

function joinUnits(texts: readonly string[]): Uint16Array<ArrayBuffer> {
  const units = new Uint16Array(texts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) units[at++] = text.charCodeAt(i);
  return units;
}
