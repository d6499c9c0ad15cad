import type { OnTerm } from './match-terms.ts';
import { FIELD, FIELD_BITS, type SearchIndex } from './search-index.ts';

/** Finds the terms that a word of the query matches. A term may come more than once. */
export type Match = (index: SearchIndex, word: string, onTerm: OnTerm) => void;

/** Receives each document that was found, with its score and how many words of the query it has. */
export type OnDocument = (document: number, score: number, matched: number) => void;

/** The value of a match by field, in the order of FIELD: names before words, and statements before their articles. */
const WEIGHTS = [4, 3, 1.5, 1, 0.8, 0.5, 0.3];

/** Factor if the query is the whole name. */
const WHOLE_NAME = 1.25;

const FIELD_MASK = (1 << FIELD_BITS) - 1;

/** Reads the postings of all matching terms, word by word, and gives the documents that have at least `least` words. */
export function collect(
  index: SearchIndex,
  words: readonly string[],
  least: number,
  match: Match,
  onDocument: OnDocument,
): void {
  const { kinds, nameWords, postings, postingStarts } = index;
  const scores = new Float32Array(kinds.length);
  const best = new Float32Array(kinds.length);
  const matched = new Uint8Array(kinds.length);
  /** the last word that each document has, counted from 1 */
  const seen = new Uint8Array(kinds.length);
  /** whether more than the name of its speaker matched, since the speaker is found as a person */
  const isOwn = new Uint8Array(kinds.length);
  const found: number[] = [];
  for (const [i, word] of words.entries()) {
    const touched: number[] = [];
    match(index, word, (term, quality) => {
      const end = postingStarts[term + 1] as number;
      for (let at = postingStarts[term] as number; at < end; at++) {
        const posting = postings[at] as number;
        const document = posting >>> FIELD_BITS;
        const field = posting & FIELD_MASK;
        if (seen[document] !== i + 1) {
          // It can't get enough words any more.
          if ((matched[document] as number) + words.length - i < least) continue;
          if (matched[document] === 0) found.push(document);
          seen[document] = i + 1;
          matched[document] = (matched[document] as number) + 1;
          best[document] = 0;
          touched.push(document);
        }
        const worth = quality * (WEIGHTS[field] as number);
        if (field !== FIELD.speaker) isOwn[document] = 1;
        if (worth > (best[document] as number)) best[document] = worth;
      }
    });
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
