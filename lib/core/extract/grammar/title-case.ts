import { AUXILIARIES, FUNCTION_WORDS, PREPOSITIONS } from '../../lexicon/english/function-words.ts';
import type { Token } from '../records/document.ts';

/** Words that a line of a headline has at least. */
const MIN_WORDS = 4;
/** Tokens on either side that are looked at. */
const MAX_SIDE = 30;

/**
 * Whether the words around a token are written as a headline is: every word with a capital but the small ones. Capitals
 * tell nothing there. It looks at the sentence alone, and inside a quotation at the quotation alone.
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
