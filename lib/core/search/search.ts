import { collect, type Match } from './collect.ts';
import { matchBeginnings, matchNearMisses, matchStems } from './match-terms.ts';
import { queryWords } from './query.ts';
import { createRanking, type Ranking } from './ranking.ts';
import { createFilter, type Passes, type SearchFilters } from './search-filters.ts';
import { idOf, KINDS, type SearchIndex, type SearchKind } from './search-index.ts';

/** A search result before its facts are read. */
export interface Found {
  kind: SearchKind;
  /** of an entity, a statement or an article */
  id: string;
  /** higher is better; comparable only within one answer */
  score: number;
}

/** All that an index knows about a query. */
export interface FoundList {
  /** the best, best first */
  found: Found[];
  /** how many there are of each kind, beyond those in `found` too */
  totals: Record<SearchKind, number>;
  /** nothing has all words, so these have some of them */
  isPartial: boolean;
}

export interface SearchOptions extends SearchFilters {
  limit: number;
}

/** With this many results, near misses are not searched. */
const ENOUGH = 3;

/**
 * Finds people, events, statements and articles for a query, best first. All words of the query must match. Only if
 * nothing has all, some are enough. Each kind gets at least a fifth of the places. So a thousand people with one name
 * don't hide what somebody said.
 */
export function findInIndex(index: SearchIndex, query: string, options: SearchOptions): FoundList {
  const words = queryWords(query);
  const passes = createFilter(index, options);
  const rankWith = (match: Match, least: number) =>
    rank(index, words, { match, least, limit: options.limit, passes });
  let ranking =
    words.length === 0 ? createRanking(KINDS.length, 0) : rankWith(matchStrict, words.length);
  if (words.length > 0 && ranking.count() < ENOUGH) ranking = rankWith(matchAll, words.length);
  const isPartial = ranking.count() === 0 && words.length > 1;
  if (isPartial) ranking = rankWith(matchStrict, Math.ceil(words.length / 2));
  return {
    found: ranking.best(options.limit).map(({ document, kind, score }) => ({
      kind: KINDS[kind] ?? 'statement',
      id: idOf(index, document),
      score,
    })),
    totals: totalsOf(ranking),
    isPartial: isPartial && ranking.count() > 0,
  };
}

/** The best known people and events, for readers who haven't typed anything yet. */
export function findBestKnown(index: SearchIndex, limit: number): Found[] {
  const { kinds } = index;
  const statement = KINDS.indexOf('statement');
  const found: Found[] = [];
  // Statements and articles come after all entities.
  for (let document = 0; document < kinds.length && found.length < limit; document++) {
    const kind = kinds[document] ?? statement;
    if (kind >= statement) break;
    found.push({ kind: KINDS[kind] ?? 'person', id: idOf(index, document), score: 0 });
  }
  return found;
}

const matchStrict: Match = (index, word, onTerm) => {
  matchBeginnings(index, word, onTerm);
  matchStems(index, word, onTerm);
};

const matchAll: Match = (index, word, onTerm) => {
  matchStrict(index, word, onTerm);
  matchNearMisses(index, word, onTerm);
};

interface Ranked {
  match: Match;
  /** how many words a document must have */
  least: number;
  limit: number;
  passes: Passes;
}

/** What a further word is worth beside how well words match: more words always come first. */
const PER_WORD = 100;

function rank(index: SearchIndex, words: readonly string[], how: Ranked): Ranking {
  const { match, least, limit, passes } = how;
  const ranking = createRanking(KINDS.length, limit);
  collect(index, words, least, match, (document, score, matched) => {
    if (!passes(document)) return;
    const more = (matched - least) * PER_WORD;
    ranking.add(document, index.kinds[document] as number, score + more);
  });
  return ranking;
}

const totalsOf = (ranking: Ranking): Record<SearchKind, number> =>
  Object.fromEntries(KINDS.map((kind, i) => [kind, ranking.countOf(i)])) as Record<
    SearchKind,
    number
  >;
