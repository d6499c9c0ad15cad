import { type FoundDocument, isOfEntities, type OpenIndex, sourcesOn } from './open-index.ts';
import { queryWords } from './query.ts';
import { factsOf, type Match, matchAll, matchStrict, rank } from './rank-documents.ts';
import { createRanking, type Ranked, type Ranking } from './ranking.ts';
import type { IndexFilters } from './search-filters.ts';
import { KINDS, type SearchKind } from './search-terms.ts';
import { isDeleted, KIND_MASK } from './segment/segment.ts';

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

export interface SearchOptions extends IndexFilters {
  limit: number;
}

/** With this many results, near misses are not searched. */
const ENOUGH = 3;

/**
 * Finds people, events, statements and articles for a query, best first. All words of the query must match. Only if
 * nothing has all, some are enough. Each kind gets at least a fifth of the places. So a thousand people with one name
 * don't hide what somebody said.
 */
export async function findInIndex(
  index: OpenIndex,
  query: string,
  options: SearchOptions,
): Promise<FoundList> {
  const words = queryWords(query);
  const rankWith = (match: Match, least: number) => rank(index, words, { match, least, options });
  let ranking =
    words.length === 0 ? createRanking(KINDS.length, 0) : await rankWith(matchStrict, words.length);
  if (words.length > 0 && ranking.total() < ENOUGH)
    ranking = await rankWith(matchAll, words.length);
  const isPartial = ranking.total() === 0 && words.length > 1;
  if (isPartial) ranking = await rankWith(matchStrict, Math.ceil(words.length / 2));
  return {
    found: await readFound(index, ranking.best(options.limit)),
    totals: totalsOf(ranking),
    isPartial: isPartial && ranking.total() > 0,
  };
}

/** The best known people and events, for readers who haven't typed anything yet. */
export function findBestKnown(index: OpenIndex, limit: number): Promise<Found[]> {
  const ranking = createRanking(KINDS.length, limit);
  for (const [segment, one] of index.segments.entries()) {
    if (!isOfEntities(one)) continue;
    const on = sourcesOn(index, one);
    const { kinds, unitStarts } = one.head;
    for (let unit = 0; unit < unitStarts.length - 1; unit++) {
      const document = unitStarts[unit] as number;
      if (isDeleted(one.deleted, unit)) continue;
      const [value, isKnown] = factsOf(one, unit, on);
      if (!isKnown) continue;
      const kind = (kinds[document] as number) & KIND_MASK;
      const key = one.head.unitKeys[unit] as number;
      if (ranking.count(kind, 0, value))
        ranking.keep({ segment, document, kind, score: 0, value, key });
    }
  }
  return readFound(index, ranking.best(limit));
}

async function readFound(index: OpenIndex, ranked: readonly Ranked[]): Promise<Found[]> {
  const ids = await index.readIds(ranked satisfies readonly FoundDocument[]);
  return ranked.map(({ kind, score }, i) => {
    return { kind: KINDS[kind] ?? 'statement', id: ids[i] ?? '', score };
  });
}

const totalsOf = (ranking: Ranking): Record<SearchKind, number> =>
  Object.fromEntries(KINDS.map((kind, i) => [kind, ranking.totalOf(i)])) as Record<
    SearchKind,
    number
  >;
