import type { Span } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';
import { type SearchIndex, words } from './build-index.ts';
import type { SearchHit } from './search-model.ts';

/** Terms shorter than this match exactly or by prefix only: two typos in four letters match anything. */
const FUZZY_FROM = 5;

/**
 * Finds people, events and statements for a query, best first: whole words before beginnings of words
 * before near misses. All words of the query must match.
 */
export function searchIndex(index: SearchIndex, query: string, limit: number): SearchHit[] {
  if (words(query).length === 0) return [];
  return index
    .search(query, {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length >= FUZZY_FROM ? 0.2 : false),
      weights: { prefix: 0.6, fuzzy: 0.2 },
    })
    .slice(0, limit)
    .map(({ hit, score, terms }) => withMatches(hit as SearchHit, new Set(terms), query, score));
}

function withMatches(
  hit: SearchHit,
  terms: ReadonlySet<string>,
  query: string,
  score: number,
): SearchHit {
  const shown = hit.kind === 'entity' ? hit.title : hit.text;
  return { ...hit, score, matches: findMatches(shown, terms, words(query)) };
}

/** Which words of the shown text matched; of a word found by its beginning, only that beginning. */
function findMatches(text: string, terms: ReadonlySet<string>, query: readonly string[]): Span[] {
  return tokenize(text)
    .filter((token) => terms.has(token.key))
    .map(({ start, end, key }) => {
      const prefix = Math.max(
        0,
        ...query.filter((word) => key.startsWith(word)).map(({ length }) => length),
      );
      return { start, end: prefix ? start + unfoldedLength(text.slice(start, end), prefix) : end };
    });
}

/** How much of a word folds to so many characters; accents written as marks of their own come along. */
function unfoldedLength(word: string, folded: number): number {
  let length = word.length;
  while (length > 1 && foldText(word.slice(0, length)).length > folded) length--;
  return length;
}
