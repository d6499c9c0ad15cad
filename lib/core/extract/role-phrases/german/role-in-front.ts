import { DETERMINERS, PREPOSITIONS } from '../../../lexicon/german/function-words.ts';
import { ROLE_ADJECTIVE, ROLE_LINKS, roleGender } from '../../../lexicon/german/role-words.ts';
import type { Token } from '../../records/document.ts';
import type { PersonMention } from '../../records/person.ts';
import type { RolePhrase } from '../../records/role.ts';

/** Tokens of a role in front of the comma. */
const MAX_ROLE = 12;

/**
 * The role in front of a comma and a name: `Die Sprecherin der Polizei, Jane Doe, sagte`. It must have an article, and a mark
 * must close the name: without one, the words before may be another clause.
 */
export function roleInFront(
  tokens: readonly Token[],
  { phraseFirst, last }: PersonMention,
  from: number,
): RolePhrase | undefined {
  const comma = tokens[phraseFirst - 1];
  const next = tokens[last + 1];
  if (comma?.text !== ',' || (next && next.kind !== 'punctuation')) return undefined;
  const end = phraseFirst - 2;
  let head: number | undefined;
  for (let at = end; at >= Math.max(from, end - MAX_ROLE); at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'punctuation' || token.quotation >= 0) return undefined;
    if (token.capital && roleGender(token.lower)) head = at;
    const isArticle = DETERMINERS.has(token.lower);
    // `der Bruder des Ministers, Jane Doe`: the minister is somebody else.
    if (isArticle && at > from && tokens[at - 1]?.capital) {
      head = undefined;
      continue;
    }
    if (head !== undefined && isArticle && isWhole(tokens, at + 1, head))
      return { first: at + 1, last: end };
    if (!isArticle && !isPart(token)) return undefined;
  }
  return undefined;
}

/** Nothing but adjectives between the article and the noun. */
const isWhole = (tokens: readonly Token[], first: number, head: number): boolean =>
  tokens.slice(first, head).every(({ lower, capital }) => !capital && ROLE_ADJECTIVE.test(lower));

const isPart = ({ lower, capital, kind }: Token): boolean =>
  capital ||
  kind === 'number' ||
  ROLE_LINKS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  ROLE_ADJECTIVE.test(lower);
