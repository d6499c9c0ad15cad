import { collect, type TermPostings } from './collect.ts';
import {
  matchBeginnings,
  matchNearMisses,
  matchStems,
  matchWhole,
  type OnTerm,
} from './match-terms.ts';
import { isOfEntities, type OpenIndex, sourcesOn } from './open-index.ts';
import { readTerms, type WantedTerm } from './plan-reads.ts';
import { createRanking, type Ranking } from './ranking.ts';
import { createFilter, type IndexFilters, termsOf } from './search-filters.ts';
import { KINDS } from './search-terms.ts';
import { PostingsCursor } from './segment/postings.ts';
import { isDeleted, KIND_MASK, type Segment, unitOf } from './segment/segment.ts';

/** Shortest beginning of words of a text. Names are found by one letter. */
const BEGINNING_FROM = 3;

/** Finds the terms that a word of the query matches. A term may come more than once. */
export type Match = (segment: Segment, word: string, onTerm: OnTerm) => void;

export const matchStrict: Match = (segment, word, onTerm) => {
  const isWhole = word.length < BEGINNING_FROM && !isOfEntities(segment);
  (isWhole ? matchWhole : matchBeginnings)(segment.head, word, onTerm);
  matchStems(segment.head, word, onTerm);
};

export const matchAll: Match = (segment, word, onTerm) => {
  matchStrict(segment, word, onTerm);
  matchNearMisses(segment.head, word, onTerm);
};

export interface How {
  match: Match;
  /** how many words a document must have */
  least: number;
  options: IndexFilters & { limit: number };
}

/** What a further word is worth beside how well words match: more words always come first. */
const PER_WORD = 100;

/** Ranks what has enough words of the query and passes the filters. Reads the postings of those words alone. */
export async function rank(
  index: OpenIndex,
  words: readonly string[],
  { match, least, options }: How,
): Promise<Ranking> {
  const ranking = createRanking(KINDS.length, options.limit);
  const filters = termsOf(options);
  const wanted = index.segments.flatMap((segment, at) => [
    ...words.map((word) => termsIn(at, (onTerm) => match(segment, word, onTerm))),
    ...filters.map((terms) =>
      termsIn(at, (onTerm) => {
        for (const term of terms) matchWhole(segment.head, term, onTerm);
      }),
    ),
  ]);
  const read = await readTerms(index, wanted);
  const each = words.length + filters.length;
  for (const [at, segment] of index.segments.entries()) {
    const lists = read.slice(at * each, (at + 1) * each);
    const passes = createFilter(segment, options, lists.slice(words.length).map(documentsOf));
    const on = sourcesOn(index, segment);
    const { kinds, unitKeys, values } = segment.head;
    const areEntities = isOfEntities(segment);
    const isAnyDeleted = segment.deleted.some((bits) => bits > 0);
    collect(segment, lists.slice(0, words.length), least, on, (document, own, matched) => {
      if (!passes(document)) return;
      // Of many documents few are kept, so most need no look at their unit.
      if (isAnyDeleted && isDeleted(segment.deleted, unitOf(segment.head, document))) return;
      const kind = (kinds[document] as number) & KIND_MASK;
      const score = own + (matched - least) * PER_WORD;
      const value = areEntities
        ? factsOf(segment, unitOf(segment.head, document), on)[0]
        : (values[document] as number);
      if (!ranking.count(kind, score, value)) return;
      const key = unitKeys[unitOf(segment.head, document)] as number;
      ranking.keep({ segment: at, document, kind, score, value, key });
    });
  }
  return ranking;
}

function termsIn(segment: number, match: (onTerm: OnTerm) => void): WantedTerm[] {
  const found: WantedTerm[] = [];
  match((term, quality) => void found.push({ segment, term, quality }));
  return found;
}

function documentsOf(terms: readonly TermPostings[]): Set<number> {
  const documents = new Set<number>();
  for (const { bytes, from, to } of terms) {
    const cursor = new PostingsCursor(bytes, from, to);
    while (cursor.next()) documents.add(cursor.document);
  }
  return documents;
}

/** The number of facts about a person from sources that are on, and whether any of those knows them. */
export function factsOf(
  { head: { unitStarts, values, sources } }: Segment,
  unit: number,
  on: readonly boolean[],
): [facts: number, isKnown: boolean] {
  let [facts, isKnown] = [0, false];
  for (let at = unitStarts[unit] as number; at < (unitStarts[unit + 1] as number); at++) {
    if (!on[sources[at] as number]) continue;
    facts += values[at] as number;
    isKnown = true;
  }
  return [facts, isKnown];
}
