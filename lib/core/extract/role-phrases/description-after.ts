import {
  CLAUSE_RELATIVES_WITH_PLACE,
  DESCRIPTION_OPENERS,
  FINITE_SIGNS,
  PREPOSITIONS,
} from '../../lexicon/english/function-words.ts';
import { speechVerbOf } from '../../lexicon/english/reporting-verbs.ts';
import { KIN, NO_DESCRIPTION_HEADS } from '../../lexicon/english/role-words.ts';
import type { Token } from '../records/document.ts';
import type { RolePhrase } from '../records/role.ts';
import { MAX_APPOSITION } from './role-after.ts';

/**
 * The apposition after a name that is certainly a person's, whatever its noun: `Jane Doe, a rising star, said`, `Jane
 * Doe, son of the mayor,`. It needs an article. It must stand between two commas with a verb after it. Then it
 * describes the person and not the sentence.
 *
 * Known gaps: appositions at the end of a sentence.
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
