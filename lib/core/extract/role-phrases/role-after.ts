import {
  ARTICLES,
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_RELATIVES,
  FINITE_SIGNS,
  PREPOSITIONS,
} from '../../lexicon/english/function-words.ts';
import { isFiniteSpeech } from '../../lexicon/english/reporting-verbs.ts';
import { BEFORE_A_QUOTED_NAME } from '../../lexicon/english/role-words.ts';
import { isTitleHead } from '../../lexicon/english/titles.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import type { Token } from '../records/document.ts';
import type { RolePhrase } from '../records/role.ts';
import { withClause } from './occupation-clause.ts';
import { isRolePhrase, joinsTitle } from './role-heads.ts';
import { isYear } from './time-in-role.ts';
import { endBehindAnd, goesOnBehindAnd } from './unfinished-phrase.ts';

/** Longest apposition after the name, up to its comma, in words. */
export const MAX_APPOSITION = 24;
/** Longest title of a book or film, in tokens, with its quotation marks. */
const MAX_TITLE = 12;
/**
 * The role in apposition after a name, from the token after its comma: `Jane Doe, the president’s chief of staff,
 * said`. It ends at the next comma, full stop or “who”. It must begin like a noun phrase and have a title before any
 * preposition.
 *
 * Known gaps: appositions without a listed title (`Jane Doe, a rising star`).
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
      // `author of “The Long Road”`. Any other quotation belongs to a clause: `After Doe, the mayor “looked pale”`.
      if (!BEFORE_A_QUOTED_NAME.has(tokens[index - 1]?.lower ?? '')) return undefined;
      last = titleOfWork(tokens, index, sentenceLast);
      break;
    }
    if (/^[,.;:!?()—–]$/.test(token.text) || CLAUSE_RELATIVES.has(token.lower)) break;
    const isJoined =
      joinsTitle(tokens, index, sentenceLast) || headFollows(tokens, first, index, sentenceLast);
    if (token.lower === 'and' && !isJoined) {
      if (goesOnBehindAnd(tokens, last)) last = endBehindAnd(tokens, last, sentenceLast) ?? last;
      break;
    }
    // `Jane Doe, chief executive of Foo said`: the comma is missing, but the phrase is complete. With an article, the
    // phrase is the speaker: `After Doe, the mayor said`.
    if (isFiniteSpeech(token.lower)) {
      if (ARTICLES.has(tokens[first]?.lower ?? '')) return undefined;
      break;
    }
    // This is a clause and not a phrase: “After Doe, the chairman was elected”.
    if (BE_FORMS.has(token.lower) || AUXILIARIES.has(token.lower)) return undefined;
    if (index > first && isYear(tokens, index)) break;
    last = index;
  }
  if (last < first || isListedName(tokens, first, last)) return undefined;
  if (!isRolePhrase(tokens, first, last)) return undefined;
  return { first, last: withClause(tokens, last, sentenceLast) };
}

/** Whether the words are the next name of a list, whose surname is also a title: `Jane Doe, Ellen Weaver, …`. */
function isListedName(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1);
  const isName = words.length > 1 && words.length < 4 && words.every((word) => word.capital);
  return isName && isForename(tokens[first]?.lower ?? '');
}

/**
 * The last token of a short quotation that begins at `first`, or else the token before it: `author of “The Long Road”`.
 */
function titleOfWork(tokens: readonly Token[], first: number, limit: number): number {
  const quotation = tokens[first]?.quotation;
  let last = first;
  while (last < limit && tokens[last + 1]?.quotation === quotation) last++;
  return last - first <= MAX_TITLE ? last : first - 1;
}

/** `a history | and philosophy teacher`: the noun of the role comes after “and”. */
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
