import { AUXILIARIES, FUNCTION_WORDS, PREPOSITIONS } from '../../lexicon/english/function-words.ts';
import type { Token } from '../records/document.ts';

/** Fewest words of a headline. */
const MIN_WORDS = 4;
/** Most tokens to look at on either side. */
const MAX_SIDE = 30;

/**
 * Whether the words around a token are in title case, with a capital on every word except small ones. There, a capital
 * doesn't mean a name. Only the sentence counts. For a token in a quotation, only the quotation counts.
 */
export function isTitleCase(tokens: readonly Token[], index: number): boolean {
  const here = tokens[index];
  if (!here) return false;
  const belongs = (token: Token | undefined): boolean =>
    token !== undefined && token.sentence === here.sentence && token.quotation === here.quotation;
  let first = index;
  while (index - first < MAX_SIDE && belongs(tokens[first - 1])) first--;
  let capitals = 0;
  for (let at = first; at < index + MAX_SIDE && belongs(tokens[at]); at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') continue;
    if (token.capital) capitals++;
    else if (!isSmallWord(token.lower)) return false;
  }
  return capitals >= MIN_WORDS;
}

function isSmallWord(lower: string): boolean {
  return FUNCTION_WORDS.has(lower) || PREPOSITIONS.has(lower) || AUXILIARIES.has(lower);
}
