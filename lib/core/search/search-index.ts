import type { EntityType, IsoDate } from '../model.ts';
import { foldText } from '../text/fold.ts';

/** The kind of a document, by its place in this list. */
export const KINDS = ['person', 'event', 'statement', 'article'] as const;
export type SearchKind = (typeof KINDS)[number];

export const isSearchable = (type: EntityType): type is 'person' | 'event' =>
  type === 'person' || type === 'event';

/** The field of a document that contains a word, in three bits of a posting. The best of a document's come first. */
export const FIELD = {
  name: 0,
  alias: 1,
  role: 2,
  text: 3,
  headline: 4,
  speaker: 5,
  body: 6,
} as const;
export const FIELD_BITS = 3;

/**
 * Version of the layout and of what is in it. Change it with either, so that a stored index is rebuilt.
 */
export const SEARCH_FORMAT = 2;

/**
 * Terms by which results are narrowed down. They stand among the words and begin with a control character, which no
 * word has. So they need no structure of their own.
 */
export const FILTER_MARK = '\u0001';
export const filterTerm = {
  person: (entityId: string): string => `${FILTER_MARK}p${entityId}`,
  outlet: (publisher: string): string => `${FILTER_MARK}o${foldText(publisher)}`,
  quoted: `${FILTER_MARK}q`,
};

/** A day as a number that can be compared: 20250304. A month or year counts as its first day. */
export const dayNumber = (date: IsoDate): number => {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return Number(year + month + day);
};

/**
 * An inverted index in flat arrays, so that it can be stored and read as bytes. A woken worker reads it in a few
 * milliseconds. Maps of 100,000 names would have to be rebuilt each time. Documents are numbered by value, so a smaller
 * number wins between equals.
 */
export interface SearchIndex {
  /** where each term begins in `terms`, and where the last one ends */
  termStarts: Uint32Array<ArrayBuffer>;
  /** where the postings of each term begin in `postings`, and where the last ones end */
  postingStarts: Uint32Array<ArrayBuffer>;
  /** `document << FIELD_BITS | field`, in order of documents */
  postings: Uint32Array<ArrayBuffer>;
  /** where the id of each document begins in `ids`, and where the last one ends */
  idStarts: Uint32Array<ArrayBuffer>;
  /** `dayNumber` of each document, 0 without a date */
  days: Uint32Array<ArrayBuffer>;
  /** UTF-16 units of all terms, folded and sorted by their units; those that filter come first */
  terms: Uint16Array<ArrayBuffer>;
  /** UTF-16 units of the ids of documents */
  ids: Uint16Array<ArrayBuffer>;
  /** place in KINDS, by document */
  kinds: Uint8Array<ArrayBuffer>;
  /** number of words in each document's name; 0 for statements and articles */
  nameWords: Uint8Array<ArrayBuffer>;
}

/** Its arrays in the order in which they are stored. The widest come first, so that each is aligned to its width. */
export const SECTIONS = [
  ['termStarts', Uint32Array],
  ['postingStarts', Uint32Array],
  ['postings', Uint32Array],
  ['idStarts', Uint32Array],
  ['days', Uint32Array],
  ['terms', Uint16Array],
  ['ids', Uint16Array],
  ['kinds', Uint8Array],
  ['nameWords', Uint8Array],
] as const;

/** Builds an index from its bytes and the lengths of its arrays, without copying. */
export function unpackIndex(bytes: ArrayBuffer, lengths: readonly number[]): SearchIndex {
  let at = 0;
  const sections = SECTIONS.map(([name, Section], i) => {
    const section = new Section(bytes, at, lengths[i]);
    at += section.byteLength;
    return [name, section];
  });
  return Object.fromEntries(sections) as SearchIndex;
}

export const idOf = ({ ids, idStarts }: SearchIndex, document: number): string =>
  String.fromCharCode(...ids.subarray(idStarts[document], idStarts[document + 1]));
