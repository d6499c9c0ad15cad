import { DETERMINERS, PREPOSITIONS } from '../../../lexicon/german/function-words.ts';
import { sayingFormsOf } from '../../../lexicon/german/reporting-verbs.ts';
import {
  AGED,
  COURTESY_BEFORE_A_NAME,
  DEGREES,
  ROLE_ADJECTIVE,
  ROLE_LINKS,
  roleGender,
} from '../../../lexicon/german/role-words.ts';
import type { Token } from '../../records/document.ts';
import type { RolePhrase } from '../../records/role.ts';

/** Most tokens of details between a role's noun and the name. */
const MAX_BETWEEN = 7;
/** Most words before the noun of a role. */
const MAX_BEFORE = 4;

/** Where the name begins with its degrees and courtesy titles: `Prof. Dr. Jane Doe`. */
export function withDegrees(tokens: readonly Token[], nameFirst: number, from: number): number {
  let first = nameFirst;
  for (;;) {
    const before = tokens[first - 1];
    const isStop = before?.text === '.' && DEGREES.has(tokens[first - 2]?.lower ?? '');
    if (isStop) first -= 2;
    else if (before && (DEGREES.has(before.lower) || COURTESY_BEFORE_A_NAME.has(before.lower)))
      first--;
    else break;
    if (first <= from) return from;
  }
  return first;
}

/**
 * The role before a name, without its article: `ehemalige CDU-Vorsitzende`. It may have details: `Sprecher der
 * Polizei`. A role right before the name may have adjectives. One further away must open its phrase.
 */
export function roleBefore(
  tokens: readonly Token[],
  nameFirst: number,
  from: number,
): RolePhrase | undefined {
  const last = withDegrees(tokens, nameFirst, from) - 1;
  const head = tokens[last];
  if (!head || last < from || head.kind !== 'word') return undefined;
  if (roleGender(head.lower) && isWritten(head))
    return { first: adjectivesOf(tokens, last, from), last };
  return roleWithAttribute(tokens, last, from);
}

const isAdjectiveLike = ({ capital, lower }: Token): boolean =>
  !capital && ROLE_ADJECTIVE.test(lower) && !AGED.test(lower) && sayingFormsOf(lower).length === 0;

const isWritten = (token: Token): boolean => token.capital && token.quotation < 0;

/** Adjectives and modifiers before a role's noun: `der stellvertretende | Regierungschef`. */
function adjectivesOf(tokens: readonly Token[], head: number, from: number): number {
  let first = head;
  while (first > from && head - first < MAX_BEFORE) {
    const before = tokens[first - 1] as Token;
    if (before.kind !== 'word' || before.quotation >= 0) break;
    if (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower)) break;
    const isAdjective = isAdjectiveLike(before);
    // `SPD Fraktionschef`, `Grünen Chef`: an acronym in front.
    const isBody = /^\p{Lu}{2,}/u.test(before.text);
    // `Deutsche Bahn-Chef` and national adjectives with a capital.
    if (!isAdjective && !isBody) break;
    first--;
  }
  // An adjective needs its article, or the start of what is read: else it is a verb in -en.
  if (first < head && !tokens[first]?.capital) {
    const before = tokens[first - 1];
    const isOpen = first === from || before === undefined || before.kind === 'punctuation';
    if (!isOpen && !DETERMINERS.has(before.lower) && !PREPOSITIONS.has(before.lower)) return head;
  }
  return first;
}

/** `der Sprecher der Polizei in Foo | Jane Doe`: the noun of a role, and what it is for up to the name. */
function roleWithAttribute(
  tokens: readonly Token[],
  last: number,
  from: number,
): RolePhrase | undefined {
  let hasLink = false;
  for (let index = last; index >= Math.max(from, last - MAX_BETWEEN); index--) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word' || token.quotation >= 0) return undefined;
    if (hasLink && token.capital && roleGender(token.lower)) {
      const first = adjectivesOf(tokens, index, from);
      // Without an article it may be half of something else.
      const isOpened = DETERMINERS.has(tokens[first - 1]?.lower ?? '') || first === from;
      return isOpened ? { first, last } : undefined;
    }
    if (ROLE_LINKS.has(token.lower)) hasLink = index < last;
    else if (!token.capital && !ROLE_ADJECTIVE.test(token.lower)) return undefined;
  }
  return undefined;
}
