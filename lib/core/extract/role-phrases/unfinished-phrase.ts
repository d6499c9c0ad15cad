import {
  ARTICLES_AND_POSSESSIVES,
  CONTENT_RELATIVES,
  FINITE_SIGNS,
  FUNCTION_WORDS,
  WHO_OR_WHOSE,
} from '../../lexicon/english/function-words.ts';
import { isFiniteSpeech } from '../../lexicon/english/reporting-verbs.ts';
import {
  ALONE_IN_SOMETHING,
  AND_OR_OR,
  IRREGULAR_VERBS_BESIDE_A_ROLE,
  PAST_OR_ADVERB_ENDING,
  TIME_AT_THE_END,
  UNFINISHED,
} from '../../lexicon/english/role-words.ts';
import { isTitleHead } from '../../lexicon/english/titles.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { isPlaceName } from '../../lexicon/places/place-names.ts';
import { foldText } from '../../text/fold.ts';
import type { Token } from '../records/document.ts';

/**
 * Whether a phrase was cut off: `a vice president for public`, `the founder of two lobbying`, `a fellow at the Center
 * for Strategic`
 */
export function isUnfinished(tokens: readonly Token[], first: number, last: number): boolean {
  const end = tokens[last];
  const next = tokens[last + 1];
  // `the only candidate | here to have pledged it`
  const isOnly = tokens[first + 1]?.lower === ALONE_IN_SOMETHING;
  if (isOnly && next?.kind === 'word' && !FINITE_SIGNS.has(next.lower)) return true;
  if (!end || isTitleHead(end.lower)) return false;
  // `a friend of the couple’s`
  if (end.kind !== 'word') return end.kind === 'possessive' && !hasOf(tokens, first, last);
  // `a pope for his role in helping to bring`
  if (tokens[last - 1]?.lower === 'to' && !end.capital) return next?.kind === 'word';
  if (FUNCTION_WORDS.has(end.lower) && !end.capital && !TIME_AT_THE_END.has(end.lower)) return true;
  if (goesOnBehindAnd(tokens, last)) return true;
  // `roofing, siding and …`, `for Population, Refugees, and …`
  const third = tokens[last + 3];
  const isListed =
    next?.text === ',' &&
    last - first >= 2 &&
    !ARTICLES_AND_POSSESSIVES.has(tokens[last + 2]?.lower ?? '') &&
    tokens[last + 2]?.kind === 'word' &&
    !isPlaceName(foldText(tokens[last + 2]?.text ?? '')) &&
    (third?.lower === 'and' || (third?.text === ',' && tokens[last + 4]?.lower === 'and'));
  if (isListed && Boolean(tokens[last + 2]?.capital) === end.capital) return true;
  // `the executive | arrested in May`
  return !end.capital && /[a-z]{3}ed$/.test(end.lower) && next?.kind === 'word';
}

function hasOf(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last).some((token) => token.lower === 'of');
}

/** `for public | and media affairs`, `the House Transport | and Harbour Committee`, `for media | and society` */
export function goesOnBehindAnd(tokens: readonly Token[], last: number): boolean {
  const and = tokens[last + 1];
  const next = tokens[last + 2];
  if (!AND_OR_OR.has(and?.lower ?? '')) return false;
  if (next?.kind !== 'word') return false;
  const { lower } = next;
  if (tokens[last]?.capital && next.capital) return next.text.length > 1;
  if (tokens[last]?.capital && !UNFINISHED.test(tokens[last]?.lower ?? '')) return false;
  // `two lobbying | and other firms`
  if (!tokens[last]?.capital && UNFINISHED.test(tokens[last]?.lower ?? ''))
    return !ARTICLES_AND_POSSESSIVES.has(lower);
  return !(
    FUNCTION_WORDS.has(lower) ||
    FINITE_SIGNS.has(lower) ||
    IRREGULAR_VERBS_BESIDE_A_ROLE.has(lower) ||
    isFiniteSpeech(lower) ||
    PAST_OR_ADVERB_ENDING.test(lower)
  );
}

/** Longest continuation after an “and”, up to its comma or full stop, in words. */
const MAX_BEHIND_AND = 9;

/**
 * The last token of a phrase that continues after “and”: `the House Transport | and Harbour Committee,`. Before “and”
 * it ends at `last`. Undefined if a verb or somebody's name follows.
 */
export function endBehindAnd(
  tokens: readonly Token[],
  last: number,
  limit: number,
): number | undefined {
  const next = tokens[last + 2];
  if (next?.capital && isForename(next.lower)) return undefined;
  if (isTitleHead(tokens[last]?.lower ?? '')) return undefined;
  // `a historian of towns and runs the site`
  const isVerb = !next?.capital && next?.lower.endsWith('s');
  if (isVerb && ARTICLES_AND_POSSESSIVES.has(tokens[last + 3]?.lower ?? '')) return undefined;
  for (let index = last + 2; index <= Math.min(limit, last + 2 + MAX_BEHIND_AND); index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0) return undefined;
    if (CONTENT_RELATIVES.has(token.lower)) return index - 1;
    if (/^[,.;:()—–-]$/.test(token.text)) return index - 1;
    if (
      FINITE_SIGNS.has(token.lower) ||
      isFiniteSpeech(token.lower) ||
      WHO_OR_WHOSE.has(token.lower)
    )
      return undefined;
  }
  return undefined;
}
