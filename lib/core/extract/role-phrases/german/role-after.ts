import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../../../lexicon/german/function-words.ts';
import { sayingFormsOf } from '../../../lexicon/german/reporting-verbs.ts';
import {
  AGED,
  ROLE_ADJECTIVE,
  ROLE_LINKS,
  roleGender,
} from '../../../lexicon/german/role-words.ts';
import type { Token } from '../../records/document.ts';
import type { RolePhrase } from '../../records/role.ts';

/** Most words before the noun of a role. */
const MAX_BEFORE = 5;
/** Longest role with its details, in tokens. */
const MAX_ROLE = 16;

/**
 * The role in apposition after a name, from `comma` on: `Jane Doe, die Sprecherin der Polizei,`, `Jane Doe (CDU),
 * Vorsitzende des Ausschusses,`. It ends at the comma, full stop or verb, and has no article.
 */
export function roleAfter(
  tokens: readonly Token[],
  comma: number,
  last: number,
): RolePhrase | undefined {
  if (tokens[comma]?.text !== ',') return undefined;
  let first = comma + 1;
  if (DETERMINERS.has(tokens[first]?.lower ?? '')) first++;
  if (AGED.test(tokens[first]?.lower ?? '')) first++;
  let head = first;
  while (head <= Math.min(last, first + MAX_BEFORE) && !isHead(tokens[head])) {
    const token = tokens[head] as Token;
    if (token.kind === 'number' || token.quotation >= 0) return undefined;
    if (token.kind !== 'word' && token.text !== '.') return undefined;
    if (PREPOSITIONS.has(token.lower) || (!token.capital && !ROLE_ADJECTIVE.test(token.lower)))
      return undefined;
    if (token.capital && head > first) return undefined;
    head++;
  }
  if (!isHead(tokens[head]) || head > last) return undefined;
  let end = head;
  let at = head + 1;
  while (at <= last && at - first <= MAX_ROLE) {
    const token = tokens[at] as Token;
    if (token.kind === 'punctuation' && !/^["„“”»«()/]$/.test(token.text)) break;
    if (token.capital || token.kind === 'number' || /^["“”«)]$/.test(token.text)) end = at;
    else if (
      token.kind === 'word' &&
      !ROLE_LINKS.has(token.lower) &&
      !DETERMINERS.has(token.lower) &&
      (isVerb(token) || PREPOSITIONS.has(token.lower) || !ROLE_ADJECTIVE.test(token.lower))
    )
      break;
    at++;
  }
  // What ends without a comma, stop, bracket or verb after a whole phrase may be cut off.
  const next = tokens[end + 1];
  if (next && next.kind === 'word' && ROLE_LINKS.has(next.lower)) return { first, last: end };
  return end - first > MAX_ROLE ? undefined : { first, last: end };
}

const isVerb = ({ lower }: Token): boolean =>
  sayingFormsOf(lower).length > 0 || AUXILIARIES.has(lower);

const isHead = (token: Token | undefined): boolean =>
  token?.capital === true && token.quotation < 0 && roleGender(token.lower) !== undefined;
