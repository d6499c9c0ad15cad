import {
  AFTER_INSERTED_FOR,
  AFTER_INSERTED_IN,
  INSERTED_ADVERBS,
} from '../../lexicon/english/clause-words.ts';
import type { Token } from '../records/document.ts';

/** `, for example,` and `in fact`: two-word adverbs, by their second word. */
const PAIRS: ReadonlyMap<string, RegExp> = new Map([
  ['for', AFTER_INSERTED_FOR],
  ['in', AFTER_INSERTED_IN],
  ['of', /^course$/],
  ['at', /^times$/],
]);

/** Whether a two-word adverb ends at `index`. */
function isPair(tokens: readonly Token[], index: number): boolean {
  return PAIRS.get(tokens[index - 1]?.lower ?? '')?.test(tokens[index]?.lower ?? '') ?? false;
}

/** Longest insertion between dashes, in words. */
const MAX_DASHED = 40;

/** Whether a dash of any form stands between words, outside quotations. Hyphens don't count. */
export function isSpacedDash(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.quotation >= 0 || !/^[—–―-]$/.test(token.text)) return false;
  if (token.text === '—' || token.text === '―') return true;
  if (token.text === '-' && tokens[index + 1]?.text === '-') return true;
  return token.start > (tokens[index - 1]?.end ?? 0);
}

/**
 * Where an insertion between a subject and its verb begins, if it ends at `last`. Insertions are brackets, `,
 * however,`, `, for example,`, `in fact`, and words between dashes. Undefined if no insertion ends there, or if it
 * began before `limit`.
 */
export function insertionStart(
  tokens: readonly Token[],
  last: number,
  limit: number,
): number | undefined {
  const token = tokens[last];
  if (token?.text === ')') {
    let open = last;
    while (open > limit && tokens[open]?.text !== '(') open--;
    return open;
  }
  if (isSpacedDash(tokens, last)) {
    // `Doe — a friend of hers — | said`
    let open = last - 1;
    while (open > limit && last - open < MAX_DASHED && !isSpacedDash(tokens, open)) open--;
    return isSpacedDash(tokens, open) ? open : undefined;
  }
  if (token?.text === ',') {
    if (INSERTED_ADVERBS.has(tokens[last - 1]?.lower ?? '') && tokens[last - 2]?.text === ',')
      return last - 2;
    return isPair(tokens, last - 1) && tokens[last - 3]?.text === ',' ? last - 3 : undefined;
  }
  return isPair(tokens, last) && tokens[last + 1]?.text !== ',' ? last - 1 : undefined;
}
