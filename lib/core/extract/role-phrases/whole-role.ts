import {
  ARTICLES_AND_POSSESSIVES,
  FINITE_SIGNS,
  FUNCTION_WORDS,
  PREPOSITIONS,
  WHO_OR_WHOSE,
} from '../../lexicon/english/function-words.ts';
import { isFiniteSpeech } from '../../lexicon/english/reporting-verbs.ts';
import {
  ADVERB_OF_A_CLAUSE,
  BEHIND_A_VERB,
  CUT_IN_FRONT,
  HALF_AN_OFFICE,
  IRREGULAR_VERBS_BESIDE_A_ROLE,
  LEADS_TO_SOMEBODY,
  LINKS_OF_A_ROLE,
  NEVER_A_ROLE_ALONE,
  PARTICIPLES_OF_A_ROLE,
  PLURAL_HEAD,
  PURE_PASTS,
  RELATIONS_TO_SOMEBODY,
  TIME_AT_THE_END,
  UNFINISHED,
} from '../../lexicon/english/role-words.ts';
import { HONORIFICS, isTitleHead, TITLE_MODIFIERS } from '../../lexicon/english/titles.ts';
import { isPlaceName } from '../../lexicon/places/place-names.ts';
import { foldText } from '../../text/fold.ts';
import type { Token } from '../records/document.ts';
import type { RolePhrase } from '../records/role.ts';

/**
 * Whether the tokens are the whole of one person's role, and nothing else: no clause, no noun phrase that was cut off,
 * no bare relation, no plural. It knows the ways in which reading goes wrong; what is left out is lost.
 */
export function isWholeRole(tokens: readonly Token[], { first, last }: RolePhrase): boolean {
  const end = endOfPhrase(tokens, first, last);
  const head = headAt(tokens, first, end);
  return (
    !isCutInFront(tokens, first, end) &&
    !isClause(tokens, first, end, head) &&
    !isUnfinished(tokens, first, last) &&
    !isBareRelation(tokens, first, end, head) &&
    !isPlural(tokens, first, head)
  );
}

/** The last token before a clause with “who”. */
function endOfPhrase(tokens: readonly Token[], first: number, last: number): number {
  for (let index = first + 1; index <= last; index++) {
    if (WHO_OR_WHOSE.has(tokens[index]?.lower ?? '')) return index - 1;
  }
  return last;
}

/** The noun of the phrase: the last word before its first preposition. */
function headAt(tokens: readonly Token[], first: number, end: number): number {
  const opens = tokens[first]?.lower === 'one' && tokens[first + 1]?.lower === 'of' ? 2 : 1;
  for (let index = first + opens; index <= end; index++) {
    if (LINKS_OF_A_ROLE.has(tokens[index]?.lower ?? '')) return index - 1;
  }
  return end;
}

/** `29-| year state senator`, `Foo.| com writer`, `economic | adviser` behind a word that was not read */
function isCutInFront(tokens: readonly Token[], first: number, end: number): boolean {
  const word = tokens[first];
  const before = tokens[first - 1];
  if (!word) return true;
  if (CUT_IN_FRONT.has(word.lower) && !word.capital) return true;
  if (before?.end === word.start && /^[-–.\p{L}\p{N}]/u.test(before.text)) return true;
  if (first < end || word.capital || !before) return false;
  // `“The Long Road” | host`, where no sentence ends in front of it
  if (before.quotation >= 0 && word.quotation < 0)
    return HALF_AN_OFFICE.has(word.lower) && !/^[,.!?]$/.test(tokens[first - 2]?.text ?? '');
  return (
    before.kind === 'word' &&
    !before.capital &&
    !FUNCTION_WORDS.has(before.lower) &&
    (HALF_AN_OFFICE.has(word.lower) || !before.lower.endsWith('ing')) &&
    !/(?:ed|s|ly)$/.test(before.lower) &&
    !IRREGULAR_VERBS_BESIDE_A_ROLE.has(before.lower) &&
    !isFiniteSpeech(before.lower)
  );
}

/** `a platform could help the nominee`, `Doe also called the chair`, `the report that the chair` */
function isClause(tokens: readonly Token[], first: number, end: number, head: number): boolean {
  for (let index = first; index <= end; index++) {
    const { lower = '', kind } = tokens[index] ?? {};
    if (kind !== 'word') continue;
    // `the head of a firm that …` has its noun before; `by that report` points.
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

/** `the mayor | looked pale`, not `a leader turned president`, `the governor challenged by Doe` */
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

/** `a vice president for public`, `the founder of two lobbying`, `a fellow at the Center for Strategic` */
function isUnfinished(tokens: readonly Token[], first: number, last: number): boolean {
  const end = tokens[last];
  const next = tokens[last + 1];
  if (!end || isTitleHead(end.lower)) return false;
  // `a friend of the couple’s`
  if (end.kind !== 'word') return end.kind === 'possessive' && !hasOf(tokens, first, last);
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
function goesOnBehindAnd(tokens: readonly Token[], last: number): boolean {
  const and = tokens[last + 1];
  const next = tokens[last + 2];
  if (and?.lower !== 'and' && and?.text !== '&' && and?.lower !== 'or') return false;
  if (next?.kind !== 'word') return false;
  const { lower } = next;
  if (tokens[last]?.capital && next.capital) return !FUNCTION_WORDS.has(lower);
  if (tokens[last]?.capital && !UNFINISHED.test(tokens[last]?.lower ?? '')) return false;
  return !(
    FUNCTION_WORDS.has(lower) ||
    FINITE_SIGNS.has(lower) ||
    IRREGULAR_VERBS_BESIDE_A_ROLE.has(lower) ||
    isFiniteSpeech(lower) ||
    /(?:ed|ly)$/.test(lower)
  );
}

/** `her rival`, `a close friend`, `Republican rival`: nobody knows whose. */
function isBareRelation(
  tokens: readonly Token[],
  first: number,
  end: number,
  head: number,
): boolean {
  const noun = tokens[head]?.lower ?? '';
  const isAlways = NEVER_A_ROLE_ALONE.has(noun);
  if (!isAlways && !RELATIONS_TO_SOMEBODY.has(noun)) return false;
  const links = tokens.slice(head + 1, end + 1);
  if (links.some((token) => LEADS_TO_SOMEBODY.has(token.lower))) return false;
  const inFront = tokens.slice(first, head);
  const isNamed = inFront.some(
    (token) =>
      token.kind === 'possessive' ||
      (token.capital && !TITLE_MODIFIERS.has(token.lower) && !FUNCTION_WORDS.has(token.lower)),
  );
  if (isNamed) return false;
  return isAlways || inFront.every((token) => ARTICLES_AND_POSSESSIVES.has(token.lower));
}

/** `the firm’s founders` is more than one; `one of its founders` is one. */
function isPlural(tokens: readonly Token[], first: number, head: number): boolean {
  if (tokens[first]?.lower === 'one') return false;
  const noun = tokens[head];
  const lower = noun?.lower ?? '';
  if (noun?.kind !== 'word' || isTitleHead(lower) || HONORIFICS.has(lower)) return false;
  return PLURAL_HEAD.test(lower) && isTitleHead(lower.slice(0, -1));
}
