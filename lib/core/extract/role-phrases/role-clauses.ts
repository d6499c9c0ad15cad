import {
  BE_FORMS,
  FOR_OR_AGAINST,
  TO_OR_AS,
  WHO_OR_HAS,
} from '../../lexicon/english/function-words.ts';
import {
  ELECTED_OR_APPOINTED,
  FOUNDING_VERBS,
  TIMES_ELECTED,
} from '../../lexicon/english/role-words.ts';
import type { Token } from '../records/document.ts';
import type { VerbRole } from '../records/role.ts';

/** Words of a clause that tells an occupation. */
const MAX_CLAUSE = 22;

/** `who was first elected to the board in 2012`, `who is running for mayor`, `who helped found the group` */
export function electedTo(
  tokens: readonly Token[],
  verb: number,
  limit: number,
): VerbRole | undefined {
  const words = tokens.slice(verb, verb + 4).map((token) => token.lower);
  const [first = '', ...rest] = words.filter((word) => !TIMES_ELECTED.has(word));
  const isElected =
    first === 'was' && ELECTED_OR_APPOINTED.test(rest[0] ?? '') && TO_OR_AS.has(rest[1] ?? '');
  const isRunning = first === 'is' && rest[0] === 'running' && FOR_OR_AGAINST.has(rest[1] ?? '');
  const isHelping = first === 'helped' && FOUNDING_VERBS.has(rest[0] ?? '');
  if (!isElected && !isRunning && !isHelping) return undefined;
  const last = clauseLast(tokens, verb + 1, limit);
  return last > verb + 2 ? { first: verb, last, former: false, leads: true } : undefined;
}

/** The end of a clause with “who”: before its comma. */
export function clauseLast(tokens: readonly Token[], first: number, limit: number): number {
  let last = first - 1;
  for (let index = first; index <= Math.min(limit, first + MAX_CLAUSE); index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0 || /^[,.;:!?()—–]$/.test(token.text)) return last;
    // `who owns a bakery and headed out`: the next thing done.
    const next = tokens[index + 1]?.lower ?? '';
    const isNext = /[a-z]{2}ed$/.test(next) || BE_FORMS.has(next) || WHO_OR_HAS.has(next);
    if (token.lower === 'and' && isNext) return last;
    last = index;
  }
  return first - 1;
}
