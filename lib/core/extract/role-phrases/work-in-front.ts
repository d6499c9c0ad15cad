import { OF_A_WORK } from '../../lexicon/english/role-words.ts';
import type { Token } from '../records/document.ts';

/** Longest name of a programme with its quotation marks, in tokens. */
const MAX_WORK = 9;

/**
 * Finds the first token of a work in quotation marks before the noun of a role: `“The Long Road” | star`. All words
 * except small ones need a capital, because other quotations are somebody's words.
 */
export function workInFront(
  tokens: readonly Token[],
  head: number,
  sentenceFirst: number,
): number | undefined {
  const last = head - 1;
  const quotation = tokens[last]?.quotation ?? -1;
  const noun = tokens[head];
  if (quotation < 0 || noun?.quotation === quotation || !OF_A_WORK.has(noun?.lower ?? ''))
    return undefined;
  let first = last;
  while (first > sentenceFirst && tokens[first - 1]?.quotation === quotation) first--;
  if (last - first >= MAX_WORK) return undefined;
  const inner = tokens.slice(first, last + 1);
  if (inner.some((token) => /^[,.;:]$/.test(token.text))) return undefined;
  const words = inner.filter((token) => token.kind === 'word');
  const isName = words.every((word) => word.capital || word.text.length < 5);
  return isName && words[0]?.capital && words.at(-1)?.capital ? first : undefined;
}
