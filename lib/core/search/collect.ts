import { isOfEntities } from './open-index.ts';
import { FIELD } from './search-terms.ts';
import { PostingsCursor } from './segment/postings.ts';
import { type Segment, unitOf } from './segment/segment.ts';

/** The postings of a term that a word of the query matches. */
export interface TermPostings {
  bytes: Uint8Array;
  from: number;
  to: number;
  /** how well the term matches, from 0 to 1 */
  quality: number;
}

/** Receives each document that was found, with its score and how many words of the query it has. */
export type OnDocument = (document: number, score: number, matched: number) => void;

/** The value of a match by field, in the order of FIELD: names before words, and statements before their articles. */
const WEIGHTS = [4, 3, 1.5, 1, 0.8, 0.5, 0.3];

/** Factor if the query is the whole name. */
const WHOLE_NAME = 1.25;

/**
 * Reads the postings of all matching terms of a segment, word by word, and gives the documents that have at least
 * `least` words. A person is given once, by the first of their documents.
 */
export function collect(
  segment: Segment,
  words: readonly (readonly TermPostings[])[],
  least: number,
  isOn: readonly boolean[],
  onDocument: OnDocument,
): void {
  const { kinds, nameWords, sources, unitStarts } = segment.head;
  const scores = new Float32Array(kinds.length);
  const best = new Float32Array(kinds.length);
  const matched = new Uint8Array(kinds.length);
  /** the last word that each document has, counted from 1 */
  const seen = new Uint8Array(kinds.length);
  /** whether more than the name of its speaker matched, since the speaker is found as a person */
  const isOwn = new Uint8Array(kinds.length);
  const found: number[] = [];
  const areEntities = isOfEntities(segment);
  const oneOf = (document: number) => unitStarts[unitOf(segment.head, document)] as number;
  for (const [i, terms] of words.entries()) {
    const touched: number[] = [];
    for (const { bytes, from, to, quality } of terms) {
      const cursor = new PostingsCursor(bytes, from, to);
      while (cursor.next()) {
        if (!isOn[sources[cursor.document] as number]) continue;
        const document = areEntities ? oneOf(cursor.document) : cursor.document;
        if (seen[document] !== i + 1) {
          // It can't get enough words any more.
          if ((matched[document] as number) + words.length - i < least) continue;
          if (matched[document] === 0) found.push(document);
          seen[document] = i + 1;
          matched[document] = (matched[document] as number) + 1;
          best[document] = 0;
          touched.push(document);
        }
        const worth = quality * (WEIGHTS[cursor.field] as number);
        if (cursor.field !== FIELD.speaker) isOwn[document] = 1;
        if (worth > (best[document] as number)) best[document] = worth;
      }
    }
    for (const document of touched) {
      scores[document] = (scores[document] as number) + (best[document] as number);
    }
  }
  for (const document of found) {
    if (isOwn[document] === 0 || (matched[document] as number) < least) continue;
    const whole = nameWords[document] === words.length ? WHOLE_NAME : 1;
    onDocument(document, (scores[document] as number) * whole, matched[document] as number);
  }
}
