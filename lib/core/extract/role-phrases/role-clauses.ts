import { BE_FORMS } from '../../lexicon/english/function-words.ts';
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
  const [first = '', ...rest] = words.filter((word) => !/^(first|re-|twice)$/.test(word));
  const isElected =
    first === 'was' &&
    /^(re-)?(elected|appointed|reelected)$/.test(rest[0] ?? '') &&
    /^(to|as)$/.test(rest[1] ?? '');
  const isRunning =
    first === 'is' && rest[0] === 'running' && /^(for|against)$/.test(rest[1] ?? '');
  const isHelping = first === 'helped' && /^(found|create|build)$/.test(rest[0] ?? '');
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
    const isNext = /[a-z]{2}ed$/.test(next) || BE_FORMS.has(next) || /^(who|has|had)$/.test(next);
    if (token.lower === 'and' && isNext) return last;
    last = index;
  }
  return first - 1;
}
