import {
  DETERMINERS,
  MENS_ARTICLES,
  WOMENS_ARTICLES,
} from '../../../lexicon/german/function-words.ts';
import {
  COURTESY_BEFORE_A_NAME,
  DEGREES,
  FORMER,
  nominativeOf,
  PREFIX_OF_A_ROLE,
  RELATIONS,
  ROLE_LINKS,
  roleGender,
  withEnding,
} from '../../../lexicon/german/role-words.ts';
import { mentionsWithin } from '../../grammar/mentions-at.ts';
import type { Token } from '../../records/document.ts';
import type { Gender, People } from '../../records/person.ts';
import type { RolePhrase } from '../../records/role.ts';
import type { NamedPlace, RoleWords } from '../build-role.ts';

/**
 * The role in a noun phrase, in the nominative, as it would stand without an article. Undefined if there is no phrase,
 * if it isn't a role or names somebody, or for a woman's role of a man.
 */
export function phraseRole(
  { document: { tokens, text }, people, mention }: NamedPlace,
  phrase: RolePhrase | undefined,
): RoleWords | undefined {
  if (!phrase) return undefined;
  const ofPerson = mention.person.gender;
  const { last } = phrase;
  let { first } = phrase;
  while (first < last && isNoPart(tokens[first])) first++;
  let head = first;
  while (head <= last && !(tokens[head]?.capital && roleGender(tokens[head]?.lower ?? ''))) head++;
  if (head > last) return undefined;
  const slice = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to]?.end);
  const words = tokens.slice(first, head + 1);
  const status = words.some(({ lower }) => FORMER.test(lower)) ? 'former' : 'current';
  const own = roleGender(tokens[head]?.lower ?? '');
  if (own === 'female' && ofPerson === 'male') return undefined;
  if (RELATIONS.test(tokens[head]?.lower ?? '') || namesSomebody(people, phrase)) return undefined;
  const gender = own === 'either' ? (ofPerson ?? genderOfArticle(tokens[first - 1])) : own;
  const noun = nominativeOf(slice(head, head), gender);
  const adjectives = tokens
    .slice(first, head)
    .map(({ text, capital }) => (capital ? text : withEnding(text, gender)));
  const rest = head < last ? ` ${slice(head + 1, last)}` : '';
  const label = [...adjectives, noun].join(' ') + rest;
  const title = noun.replace(PREFIX_OF_A_ROLE, '');
  const organization = organizationOf(tokens, head, last, slice);
  return {
    first,
    last,
    title,
    label,
    status,
    ...(organization ? { organization } : {}),
  };
}

const namesSomebody = ({ mentions }: People, { first, last }: RolePhrase): boolean =>
  mentionsWithin(mentions, first, last).length > 0;

/** The gender that an article tells in front of `Vorsitzende`. */
function genderOfArticle(token: Token | undefined): Gender | undefined {
  if (WOMENS_ARTICLES.has(token?.lower ?? '')) return 'female';
  return MENS_ARTICLES.has(token?.lower ?? '') ? 'male' : undefined;
}

const isNoPart = (token: Token | undefined): boolean =>
  token !== undefined &&
  (DETERMINERS.has(token.lower) ||
    COURTESY_BEFORE_A_NAME.has(token.lower) ||
    DEGREES.has(token.lower));

/** `Vorsitzende der | CDU`, `| CDU-Chefin`: an acronym beside the noun. */
function organizationOf(
  tokens: readonly Token[],
  head: number,
  last: number,
  slice: (from: number, to: number) => string,
): RoleWords['organization'] {
  const glued = /^(\p{Lu}{2}[\p{Lu}/]*)-/u.exec(tokens[head]?.text ?? '')?.[1];
  if (glued) return { name: glued, first: head };
  const at = head + 2;
  if (at > last || !ROLE_LINKS.has(tokens[head + 1]?.lower ?? '')) return undefined;
  return /^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? '')
    ? { name: slice(at, at), first: at }
    : undefined;
}
