import { tokenize } from '../text/tokenize.ts';
import { matchBeginnings, matchNearMisses, type OnTerm } from './match-terms.ts';
import { createRanking, type Ranking } from './ranking.ts';
import {
  FIELD,
  FIELD_BITS,
  idOf,
  KINDS,
  type SearchIndex,
  type SearchKind,
} from './search-index.ts';

/** A search result before its facts are read. */
export interface Found {
  kind: SearchKind;
  /** of an entity or a statement */
  id: string;
  /** higher is better; comparable only within one answer */
  score: number;
}

/** The value of a match by field, in the order of FIELD: a name before other names before words. */
const WEIGHTS = [4, 3, 1.5, 1, 0.5];

/** Factor if the query is the whole name. */
const WHOLE_NAME = 1.25;

/** With this many results, near misses are not searched. */
const ENOUGH = 3;

/** The words of a query in the form that is looked up, without repetitions. */
export const queryWords = (query: string): string[] => [
  ...new Set(tokenize(query).map(({ key }) => key)),
];

/**
 * Finds people, events and statements for a query, best first. All words of the query must match. Each kind gets at
 * least a fifth of the places. So a thousand people with one name don't hide what somebody said.
 */
export function findInIndex(index: SearchIndex, query: string, limit: number): Found[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const strict = rank(index, words, limit, matchBeginnings);
  const ranking = strict.count() < ENOUGH ? rank(index, words, limit, matchAll) : strict;
  return ranking.best(limit).map(({ document, kind, score }) => ({
    kind: KINDS[kind] ?? 'statement',
    id: idOf(index, document),
    score,
  }));
}

/** The best known people and events, for readers who haven't typed anything yet. */
export function findBestKnown(index: SearchIndex, limit: number): Found[] {
  const { kinds } = index;
  const statement = KINDS.indexOf('statement');
  const found: Found[] = [];
  // Statements come after all entities.
  for (let document = 0; document < kinds.length && found.length < limit; document++) {
    if (kinds[document] === statement) break;
    found.push({
      kind: KINDS[kinds[document] ?? 0] ?? 'person',
      id: idOf(index, document),
      score: 0,
    });
  }
  return found;
}

type Match = (index: SearchIndex, word: string, onTerm: OnTerm) => void;

const matchAll: Match = (index, word, onTerm) => {
  matchBeginnings(index, word, onTerm);
  matchNearMisses(index, word, onTerm);
};

/** Reads the postings of all matching terms, word by word, and ranks the documents that contain all words. */
function rank(index: SearchIndex, words: readonly string[], limit: number, match: Match): Ranking {
  const { kinds, nameWords, postings, postingStarts } = index;
  const scores = new Float32Array(kinds.length);
  const best = new Float32Array(kinds.length);
  /** how many words of the query, counted from the first, each document has */
  const matched = new Uint8Array(kinds.length);
  /** whether more than the name of its speaker matched, since the speaker is found as a person */
  const isOwn = new Uint8Array(kinds.length);
  let touched: number[] = [];
  for (const [i, word] of words.entries()) {
    touched = [];
    match(index, word, (term, quality) => {
      const end = postingStarts[term + 1] as number;
      for (let at = postingStarts[term] as number; at < end; at++) {
        const posting = postings[at] as number;
        const document = posting >>> FIELD_BITS;
        if (matched[document] !== i && matched[document] !== i + 1) continue;
        const field = posting & ((1 << FIELD_BITS) - 1);
        const worth = quality * (WEIGHTS[field] as number);
        if (matched[document] === i) {
          matched[document] = i + 1;
          best[document] = 0;
          touched.push(document);
        }
        if (field !== FIELD.speaker) isOwn[document] = 1;
        if (worth > (best[document] as number)) best[document] = worth;
      }
    });
    for (const document of touched) {
      scores[document] = (scores[document] as number) + (best[document] as number);
    }
  }
  const ranking = createRanking(KINDS.length, limit);
  for (const document of touched) {
    if (isOwn[document] === 0) continue;
    const whole = nameWords[document] === words.length ? WHOLE_NAME : 1;
    ranking.add(document, kinds[document] as number, (scores[document] as number) * whole);
  }
  return ranking;
}
