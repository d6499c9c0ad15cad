import {
  ARTICLES,
  ARTICLES_AND_POSSESSIVES,
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_RELATIVES,
  CLAUSE_RELATIVES_WITH_PLACE,
  DESCRIPTION_OPENERS,
  FINITE_SIGNS,
  IS_OR_WAS,
  PREPOSITIONS,
} from '../../lexicon/english/function-words.ts';
import { isFiniteSpeech, speechVerbOf } from '../../lexicon/english/reporting-verbs.ts';
import {
  ADVERBS_OF_HOLDING,
  CHOSEN_PARTICIPLES,
  KIN,
  LEADING_VERBS,
  NO_DESCRIPTION_HEADS,
} from '../../lexicon/english/role-words.ts';
import { isTitleHead, OCCUPIED } from '../../lexicon/english/titles.ts';
import type { Token } from '../records/document.ts';
import type { RolePhrase } from '../records/role.ts';
import { isRolePhrase, joinsTitle } from './role-heads.ts';

/** Words of an apposition after the name, up to its comma. */
const MAX_APPOSITION = 24;
/** Tokens of the name of a book or film, with its marks. */
const MAX_TITLE = 12;
/** Words of a clause with “who” that an apposition goes on with. */
const MAX_CLAUSE = 18;

/**
 * The role in apposition after a name, from the token after its comma: `Jane Doe, the president’s chief of
 * staff, said`. It ends at the next comma, stop or “who”; it must begin like a noun phrase and hold a title
 * before any preposition. Knowingly misses appositions without a listed title (`Jane Doe, a rising star`).
 */
export function roleAfter(
  tokens: readonly Token[],
  comma: number,
  sentenceLast: number,
): RolePhrase | undefined {
  if (tokens[comma]?.text !== ',') return undefined;
  let first = comma + 1;
  // An age between the commas: “Jane Doe, 54, a farmer”.
  if (tokens[first]?.kind === 'number' && tokens[first + 1]?.text === ',') first += 2;
  let last = first - 1;
  for (let index = first; index <= Math.min(sentenceLast, first + MAX_APPOSITION); index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0) {
      // `author of “The Long Road”`
      if (index === first) return undefined;
      if (tokens[index - 1]?.lower === 'of') last = titleOfWork(tokens, index, sentenceLast);
      break;
    }
    if (/^[,.;:!?()—–]$/.test(token.text) || CLAUSE_RELATIVES.has(token.lower)) break;
    const isJoined =
      joinsTitle(tokens, index, sentenceLast) || headFollows(tokens, first, index, sentenceLast);
    if (token.lower === 'and' && !isJoined) break;
    // `Jane Doe, chief executive of Foo said`: the comma forgotten, but the phrase is whole.
    if (isFiniteSpeech(token.lower)) break;
    // A clause, not a phrase: “After Doe, the chairman was elected”.
    if (BE_FORMS.has(token.lower) || AUXILIARIES.has(token.lower)) return undefined;
    last = index;
  }
  if (last < first || !isRolePhrase(tokens, first, last)) return undefined;
  return { first, last: withClause(tokens, last, sentenceLast) };
}

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

/** The last token of a short quotation that begins at `first`, or the one before it: `author of “The Long Road”`. */
function titleOfWork(tokens: readonly Token[], first: number, limit: number): number {
  const quotation = tokens[first]?.quotation;
  let last = first;
  while (last < limit && tokens[last + 1]?.quotation === quotation) last++;
  return last - first <= MAX_TITLE ? last : first - 1;
}

/** `a history | and philosophy teacher`: the noun of the role is still to come behind “and”. */
function headFollows(tokens: readonly Token[], first: number, and: number, limit: number): boolean {
  const isPhrase = ARTICLES.has(tokens[first]?.lower ?? '');
  if (!isPhrase || tokens.slice(first, and).some((token) => isTitleHead(token.lower))) return false;
  for (let index = and + 1; index <= Math.min(limit, and + 5); index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word' || PREPOSITIONS.has(token.lower) || FINITE_SIGNS.has(token.lower))
      return false;
    if (isTitleHead(token.lower)) return true;
  }
  return false;
}

/** `a lawyer | who specializes in tax`: a clause on what somebody does tells more of the role. */
function withClause(tokens: readonly Token[], roleLast: number, limit: number): number {
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

/**
 * What an apposition says of somebody who is a person for certain, whatever its noun: `Jane Doe, a rising star, said`,
 * `Jane Doe, son of the mayor,`. It has an article and stands between its comma and another with a verb behind, so
 * that it cannot be an apposition to what the sentence tells. Knowingly misses those at the end of a sentence.
 */
export function descriptionAfter(
  tokens: readonly Token[],
  comma: number,
  sentenceLast: number,
): RolePhrase | undefined {
  if (tokens[comma]?.text !== ',') return undefined;
  const first = comma + 1;
  let last = first - 1;
  for (let index = first; index <= Math.min(sentenceLast, first + MAX_APPOSITION); index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0) return undefined;
    if (/^[,.;:!?()—–]$/.test(token.text)) break;
    if (FINITE_SIGNS.has(token.lower) || CLAUSE_RELATIVES_WITH_PLACE.has(token.lower))
      return undefined;
    last = index;
  }
  const head = headOf(tokens, first, last);
  if (head === undefined) return undefined;
  const noun = tokens[head]?.lower ?? '';
  const isOwned =
    tokens[head + 1]?.lower === 'of' ||
    tokens.slice(first, head).some((token) => token.kind === 'possessive');
  if (KIN.has(noun) && isOwned) return { first, last };
  const opensWithArticle = DESCRIPTION_OPENERS.has(tokens[first]?.lower ?? '');
  const verb = tokens[last + 2];
  const isSubject =
    tokens[last + 1]?.text === ',' &&
    verb !== undefined &&
    last + 2 <= sentenceLast &&
    (FINITE_SIGNS.has(verb.lower) ||
      speechVerbOf(verb.lower) !== undefined ||
      /[a-z]{2}ed$/.test(verb.lower));
  return opensWithArticle && isSubject && !NO_DESCRIPTION_HEADS.has(noun)
    ? { first, last }
    : undefined;
}

/** The last word before the first preposition. */
export function headOf(tokens: readonly Token[], first: number, last: number): number | undefined {
  let head = last;
  for (let index = first + 1; index <= last; index++) {
    if (PREPOSITIONS.has(tokens[index]?.lower ?? '')) {
      head = index - 1;
      break;
    }
  }
  const word = tokens[head];
  return head >= first && word?.kind === 'word' && !word.capital ? head : undefined;
}
