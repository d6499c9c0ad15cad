/**
 * A part of the search index that never changes, as in Lucene. Documents that belong together are a unit: an article
 * with its statements, or a person as several sources know them. A unit is indexed and deleted as a whole.
 */
export interface SegmentHead {
  /** `unitKey` of each unit */
  unitKeys: Float64Array<ArrayBuffer>;
  /** the first document of each unit, and the number of documents */
  unitStarts: Uint32Array<ArrayBuffer>;
  /** where each term begins in `terms`, and where the last one ends */
  termStarts: Uint32Array<ArrayBuffer>;
  /** the byte at which the postings of each term begin, and where the last ones end */
  postingStarts: Uint32Array<ArrayBuffer>;
  /** by document: `dayNumber` of statements and articles (0 without a date), number of facts of people and events */
  values: Uint32Array<ArrayBuffer>;
  /** UTF-16 units of all terms, folded and sorted by their units; those that filter come first */
  terms: Uint16Array<ArrayBuffer>;
  /** by document: place of its source among the segment's sources */
  sources: Uint16Array<ArrayBuffer>;
  /** by document: place in KINDS, with QUOTED */
  kinds: Uint8Array<ArrayBuffer>;
  /** by document: number of words in its name; 0 for statements and articles */
  nameWords: Uint8Array<ArrayBuffer>;
}

/** Set in `kinds` for what is quoted word for word. */
export const QUOTED = 8;
export const KIND_MASK = 7;

/** The arrays of a head in stored order. The widest come first, so each is aligned to its width. */
const SECTIONS = [
  ['unitKeys', Float64Array],
  ['unitStarts', Uint32Array],
  ['termStarts', Uint32Array],
  ['postingStarts', Uint32Array],
  ['values', Uint32Array],
  ['terms', Uint16Array],
  ['sources', Uint16Array],
  ['kinds', Uint8Array],
  ['nameWords', Uint8Array],
] as const;

/** A head as it is stored. */
export interface PackedHead {
  bytes: ArrayBuffer;
  /** number of elements of each array */
  lengths: number[];
}

export function packHead(head: SegmentHead): PackedHead {
  const sections = SECTIONS.map(([name]) => head[name]);
  const bytes = new Uint8Array(sections.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of sections) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return { bytes: bytes.buffer, lengths: sections.map(({ length }) => length) };
}

/** Builds a head from its bytes, without copying. */
export function unpackHead({ bytes, lengths }: PackedHead): SegmentHead {
  let at = 0;
  const sections = SECTIONS.map(([name, Section], i) => {
    const section = new Section(bytes, at, lengths[i]);
    at += section.byteLength;
    return [name, section];
  });
  return Object.fromEntries(sections) as SegmentHead;
}

/** A segment of an open index. */
export interface Segment {
  id: string;
  head: SegmentHead;
  /** ids of the sources of its documents */
  sourceIds: readonly string[];
  /** by unit, a bit each: units that are gone or that a later segment has */
  deleted: Uint8Array;
}

export const isDeleted = (deleted: Uint8Array, unit: number): boolean =>
  (((deleted[unit >> 3] ?? 0) >> (unit & 7)) & 1) === 1;

/** The unit of a document, by binary search. */
export function unitOf({ unitStarts }: SegmentHead, document: number): number {
  let [low, high] = [0, unitStarts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((unitStarts[middle] as number) <= document) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * A number of 53 bits for the id of a unit, by two FNV-1a hashes. Among a million units, two with the same number are
 * less likely than one in ten thousand. Such a unit would be missing from results.
 */
export function unitKey(id: string): number {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < id.length; i++) {
    const code = id.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
