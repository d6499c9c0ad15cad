import {
  ARTICLES_AND_POSSESSIVES,
  FUNCTION_WORDS,
  WHO_OR_WHOSE,
} from '../../lexicon/english/function-words.ts';
import { isFiniteSpeech } from '../../lexicon/english/reporting-verbs.ts';
import {
  CUT_IN_FRONT,
  HALF_AN_OFFICE,
  IRREGULAR_VERBS_BESIDE_A_ROLE,
  LEADS_TO_SOMEBODY,
  LINKS_OF_A_ROLE,
  NEVER_A_ROLE_ALONE,
  NEVER_ALONE,
  PLURAL_HEAD,
  RELATIONS_TO_SOMEBODY,
  VERB_ENDING_IN_FRONT,
} from '../../lexicon/english/role-words.ts';
import { HONORIFICS, isTitleHead, TITLE_MODIFIERS } from '../../lexicon/english/titles.ts';
import type { Token } from '../records/document.ts';
import type { RolePhrase } from '../records/role.ts';
import { isClause } from './clause-in-phrase.ts';
import { isUnfinished } from './unfinished-phrase.ts';

/**
 * Whether the tokens are one person's complete role and nothing else. It rejects clauses, phrases that were cut off,
 * bare relations and plurals. It checks for the known misreadings. A rejected role is lost.
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

/** `29-| year state senator`, `Foo.| com writer`, `economic | adviser`: whether words are missing at the start. */
function isCutInFront(tokens: readonly Token[], first: number, end: number): boolean {
  const word = tokens[first];
  const before = tokens[first - 1];
  if (!word) return true;
  if (first === end && NEVER_ALONE.has(word.text)) return true;
  if (CUT_IN_FRONT.has(word.lower) && !word.capital) return true;
  if (before?.end === word.start && /^[-–.\p{L}\p{N}]/u.test(before.text)) return true;
  if (first < end || word.capital || !before) return false;
  // `“The Long Road” | host`, unless a sentence ends after the quotation
  if (before.quotation >= 0 && word.quotation < 0)
    return HALF_AN_OFFICE.has(word.lower) && !/^[,.!?]$/.test(tokens[first - 2]?.text ?? '');
  return (
    before.kind === 'word' &&
    !before.capital &&
    !FUNCTION_WORDS.has(before.lower) &&
    (HALF_AN_OFFICE.has(word.lower) || !before.lower.endsWith('ing')) &&
    !VERB_ENDING_IN_FRONT.test(before.lower) &&
    !IRREGULAR_VERBS_BESIDE_A_ROLE.has(before.lower) &&
    !isFiniteSpeech(before.lower)
  );
}

/** `her rival`, `a close friend`, `Republican rival`: whether the phrase is a relation without a name. */
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

/** `the firm’s founders` are several people, but `one of its founders` is one. */
function isPlural(tokens: readonly Token[], first: number, head: number): boolean {
  if (tokens[first]?.lower === 'one') return false;
  const noun = tokens[head];
  const lower = noun?.lower ?? '';
  if (noun?.kind !== 'word' || isTitleHead(lower) || HONORIFICS.has(lower)) return false;
  return PLURAL_HEAD.test(lower) && isTitleHead(lower.slice(0, -1));
}
