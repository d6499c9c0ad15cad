import { buildHit, type FoundFacts, hasPhrases } from '../../core/search/build-hit.ts';
import type { OpenIndex } from '../../core/search/open-index.ts';
import { parseQuery } from '../../core/search/query.ts';
import { type Found, type FoundList, findInIndex } from '../../core/search/search.ts';
import type { IndexFilters } from '../../core/search/search-filters.ts';
import type { SearchAnswer, SearchHit, SearchRequest } from '../../core/search/search-model.ts';
import { KINDS, type SearchKind } from '../../core/search/search-terms.ts';

/** A request with all names of the person whom it asks about. */
export type IndexRequest = Pick<SearchRequest, 'query' | 'limit' | 'offset'> & IndexFilters;

/** Reads the facts of what was found, in the same order; undefined for what is gone. */
export type ReadFacts = (found: readonly Found[]) => Promise<(FoundFacts | undefined)[]>;

/** For a phrase, so many results are read, because the index only knows that they have its words. */
const MOST_READ = 500;

/** Results that are read at once for a phrase, with the texts of articles among them. */
const READ_AT_ONCE = 50;

/** One page of an answer. Without a phrase, only what is shown is read. */
export function answerSearch(
  index: OpenIndex,
  request: IndexRequest,
  readFacts: ReadFacts,
): Promise<SearchAnswer> {
  return parseQuery(request.query).phrases.length > 0
    ? answerPhrases(index, request, readFacts)
    : answerWords(index, request, readFacts);
}

async function answerWords(
  index: OpenIndex,
  { query, limit, offset = 0, ...filters }: IndexRequest,
  readFacts: ReadFacts,
): Promise<SearchAnswer> {
  const list = await findInIndex(index, query, { ...filters, limit: offset + limit });
  const found = list.found.slice(offset);
  const facts = await readFacts(found);
  const hits = found.flatMap(({ score }, i) => {
    const known = facts[i];
    return known ? [buildHit(known, query, score)] : [];
  });
  return { hits, totals: list.totals, isPartial: list.isPartial, isCutOff: false };
}

async function answerPhrases(
  index: OpenIndex,
  { query, limit, offset = 0, ...filters }: IndexRequest,
  readFacts: ReadFacts,
): Promise<SearchAnswer> {
  const parsed = parseQuery(query);
  const list = await findInIndex(index, query, { ...filters, limit: MOST_READ });
  // Something with only some of the words can't have the phrase.
  const found = list.isPartial ? [] : list.found;
  const totals = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<SearchKind, number>;
  const hits: SearchHit[] = [];
  for (let at = 0; at < found.length; at += READ_AT_ONCE) {
    const some = found.slice(at, at + READ_AT_ONCE);
    for (const [i, facts] of (await readFacts(some)).entries()) {
      const { kind, score } = some[i] as Found;
      if (!facts || !hasPhrases(facts, parsed)) continue;
      totals[kind] += 1;
      if (hits.length < offset + limit) hits.push(buildHit(facts, query, score));
    }
  }
  const isCutOff = !list.isPartial && found.length < countOf(list);
  return { hits: hits.slice(offset), totals, isPartial: false, isCutOff };
}

const countOf = ({ totals }: FoundList): number =>
  Object.values(totals).reduce((sum, each) => sum + each, 0);
