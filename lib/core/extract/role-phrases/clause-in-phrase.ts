import { FINITE_SIGNS, PREPOSITIONS } from '../../lexicon/english/function-words.ts';
import {
  ADVERB_OF_A_CLAUSE,
  BEHIND_A_VERB,
  IRREGULAR_VERBS_BESIDE_A_ROLE,
  LINKS_OF_A_ROLE,
  PARTICIPLES_OF_A_ROLE,
  PURE_PASTS,
} from '../../lexicon/english/role-words.ts';
import { isTitleHead, TITLE_MODIFIERS } from '../../lexicon/english/titles.ts';
import type { Token } from '../records/document.ts';

/**
 * Whether the phrase holds a clause: `a platform could help the nominee`, `Doe also called the chair`, `the report that
 * the chair`
 */
export function isClause(
  tokens: readonly Token[],
  first: number,
  end: number,
  head: number,
): boolean {
  for (let index = first; index <= end; index++) {
    const { lower = '', kind, quotation = -1 } = tokens[index] ?? {};
    // The name of a work can be a clause: `“Foo Is Here” star`.
    if (kind !== 'word' || quotation >= 0) continue;
    // `the head of a firm that …` has its noun before “that”. In `by that report`, “that” is a determiner.
    const isThat = lower === 'that' && !LINKS_OF_A_ROLE.has(tokens[index - 1]?.lower ?? '');
    if (isThat && index <= head + 1) return true;
    if (FINITE_SIGNS.has(lower) && index <= head) return true;
    if (
      ADVERB_OF_A_CLAUSE.has(lower) &&
      index + 1 < end &&
      /ed$/.test(tokens[index + 1]?.lower ?? '')
    )
      return true;
    const next = tokens[index + 1]?.lower ?? '';
    if (index > first && isPastBehindTitle(tokens, index) && index < end) return true;
    const isVerb =
      tokens[index]?.capital === false &&
      (/[a-z]{2}ed$/.test(lower) || IRREGULAR_VERBS_BESIDE_A_ROLE.has(lower));
    if (isVerb && lower !== 'by' && index < end && BEHIND_A_VERB.has(next)) return true;
  }
  return false;
}

/** `the mayor | looked pale` holds a verb. `a leader turned president` and `the governor challenged by Doe` don't. */
function isPastBehindTitle(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.capital || !isTitleHead(tokens[index - 1]?.lower ?? '')) return false;
  if (PURE_PASTS.has(token.lower)) return true;
  const next = tokens[index + 1]?.lower ?? '';
  return (
    /[a-z]{2}ed$/.test(token.lower) &&
    !PARTICIPLES_OF_A_ROLE.has(token.lower) &&
    !TITLE_MODIFIERS.has(token.lower) &&
    !PREPOSITIONS.has(next)
  );
}
