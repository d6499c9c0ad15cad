import { ARTICLES_AND_POSSESSIVES, IS_OR_WAS } from '../../lexicon/english/function-words.ts';
import { isFiniteSpeech } from '../../lexicon/english/reporting-verbs.ts';
import {
  ADVERBS_OF_HOLDING,
  CHOSEN_PARTICIPLES,
  LEADING_VERBS,
} from '../../lexicon/english/role-words.ts';
import { OCCUPIED } from '../../lexicon/english/titles.ts';
import type { Token } from '../records/document.ts';
import { isRolePhrase } from './role-heads.ts';

/** Longest clause with “who” after an apposition, in words. */
const MAX_CLAUSE = 18;

/** `specializes in tax`, `heads the board`, `is the director of the fund`, `was first elected to the board` */
function tellsOccupation(tokens: readonly Token[], first: number, limit: number): boolean {
  const verb = tokens[first]?.lower ?? '';
  if (OCCUPIED.test(verb) || LEADING_VERBS.has(verb)) return true;
  if (!IS_OR_WAS.has(verb)) return false;
  let next = first + 1;
  while (ADVERBS_OF_HOLDING.has(tokens[next]?.lower ?? '')) next++;
  if (CHOSEN_PARTICIPLES.has(tokens[next]?.lower ?? '')) return true;
  if (!ARTICLES_AND_POSSESSIVES.has(tokens[next]?.lower ?? '')) return false;
  let last = next;
  while (last < limit && tokens[last + 1]?.kind !== 'punctuation') last++;
  return isRolePhrase(tokens, next, last);
}

/**
 * The last token of a role, including a clause that says what the person does: `a lawyer | who specializes in tax`.
 * Without such a clause, the last token of the role itself.
 */
export function withClause(tokens: readonly Token[], roleLast: number, limit: number): number {
  if (tokens[roleLast + 1]?.lower !== 'who') return roleLast;
  if (!tellsOccupation(tokens, roleLast + 2, limit)) return roleLast;
  let last = roleLast;
  for (let index = roleLast + 1; index <= Math.min(limit, roleLast + MAX_CLAUSE); index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0 || isFiniteSpeech(token.lower)) return roleLast;
    if (/^[,.;:!?()—–]$/.test(token.text)) return last;
    last = index;
  }
  return roleLast;
}
