import type { EntityType } from '../model.ts';

/** What a document of the index is, by its place in this list. */
export const KINDS = ['person', 'event', 'statement'] as const;
export type SearchKind = (typeof KINDS)[number];

export const isSearchable = (type: EntityType): type is 'person' | 'event' =>
  type === 'person' || type === 'event';

/** Where in a document a word stands, in three bits of a posting. */
export const FIELD = { name: 0, alias: 1, role: 2, text: 3, speaker: 4 } as const;
export const FIELD_BITS = 3;

/** Of how an index is laid out; another after every change of it, so that a stored one is made anew. */
export const SEARCH_FORMAT = 1;

/**
 * An inverted index in flat arrays, so that it is stored and read as bytes: a woken worker has it in a few
 * milliseconds, where maps of 100,000 names would have to be built again. Documents are numbered from the one
 * worth most, so that a smaller number decides between equals.
 */
export interface SearchIndex {
  /** where each term begins in `terms`, and where the last ends */
  termStarts: Uint32Array<ArrayBuffer>;
  /** where the postings of each term begin in `postings`, and where those of the last end */
  postingStarts: Uint32Array<ArrayBuffer>;
  /** `document << FIELD_BITS | field`, in order of documents */
  postings: Uint32Array<ArrayBuffer>;
  /** where the id of each document begins in `ids`, and where the last ends */
  idStarts: Uint32Array<ArrayBuffer>;
  /** UTF-16 units of all terms, folded and sorted by their units */
  terms: Uint16Array<ArrayBuffer>;
  /** UTF-16 units of the ids of entities and statements */
  ids: Uint16Array<ArrayBuffer>;
  /** place in KINDS, by document */
  kinds: Uint8Array<ArrayBuffer>;
  /** how many words the name of each document has; 0 of a statement */
  nameWords: Uint8Array<ArrayBuffer>;
}

/** Its arrays in the order in which they are stored: the widest first, so that each stands where its width wants it. */
export const SECTIONS = [
  ['termStarts', Uint32Array],
  ['postingStarts', Uint32Array],
  ['postings', Uint32Array],
  ['idStarts', Uint32Array],
  ['terms', Uint16Array],
  ['ids', Uint16Array],
  ['kinds', Uint8Array],
  ['nameWords', Uint8Array],
] as const;

/** Puts an index together again from its bytes and the lengths of its arrays, without copying any. */
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
