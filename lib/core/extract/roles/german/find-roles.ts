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
import { foldText } from '../../../text/fold.ts';
import { type ArticleDocument, sentenceOfToken, type Token } from '../../records/document.ts';
import type { Gender, People } from '../../records/person.ts';
import type { FoundRole, RolePhrase } from '../../records/role.ts';
import { roleAfter } from '../../role-phrases/german/role-after.ts';
import { roleBefore } from '../../role-phrases/german/role-before.ts';
import { roleInFront } from '../../role-phrases/german/role-in-front.ts';
import { buildRole, type NamedPlace, type RoleWords } from '../build-role.ts';

/** One way in which a German article gives a person a role beside a name. */
interface RoleRule {
  readonly name: string;
  readonly find: (place: NamedPlace) => RolePhrase | undefined;
}

/** In this order. The same words count once. */
export const GERMAN_ROLE_RULES: readonly RoleRule[] = [
  {
    name: 'before the name',
    find: ({ document: { tokens }, mention, sentence }) =>
      roleBefore(tokens, mention.first, sentence.first),
  },
  {
    name: 'in apposition before the name',
    find: ({ document: { tokens }, mention, sentence }) =>
      roleInFront(tokens, mention, sentence.first),
  },
  {
    name: 'in apposition behind the name',
    find: ({ document: { tokens }, mention, sentence }) =>
      roleAfter(tokens, behindBracket(tokens, mention.last), sentence.last),
  },
];

/**
 * Finds the roles that a German article gives its people outside quotations. They stand before the name (`Bundeskanzlerin
 * Jane Doe`), behind it (`Jane Doe, Sprecherin der Polizei,`) or in front of its comma. Known gaps: roles told by a verb
 * (`Doe ist Ministerin`).
 */
export function findRoles(document: ArticleDocument, people: People): FoundRole[] {
  const found: FoundRole[] = [];
  const seen = new Set<string>();
  for (const mention of people.mentions) {
    if ((document.tokens[mention.first]?.quotation ?? 0) >= 0) continue;
    const sentence = sentenceOfToken(document, mention.first);
    const place = { document, people, mention, sentence };
    for (const { find } of GERMAN_ROLE_RULES) {
      const phrase = find(place);
      const words = phrase && readRole(document, phrase, mention.person.gender);
      if (!words || namesSomebody(people, phrase)) continue;
      const role = buildRole(place, words);
      const key = `${mention.person.id} ${foldText(words.label)}`;
      if (seen.has(key) || found.some((other) => other.role.id === role.role.id)) continue;
      seen.add(key);
      found.push(role);
    }
  }
  return found;
}

/** The token behind a name and the bracket that follows it: `Jane Doe (CDU) |`. */
function behindBracket(tokens: readonly Token[], last: number): number {
  if (tokens[last + 1]?.text !== '(') return last + 1;
  for (let at = last + 2; at < last + 8; at++) if (tokens[at]?.text === ')') return at + 1;
  return last + 1;
}

const namesSomebody = ({ mentions }: People, { first, last }: RolePhrase): boolean =>
  mentions.some((mention) => first <= mention.first && mention.last <= last);

/** The role in the nominative, as it would stand without an article. Undefined for a woman's role of a man. */
function readRole(
  { tokens, text }: ArticleDocument,
  phrase: RolePhrase,
  ofPerson: Gender | undefined,
): RoleWords | undefined {
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
  if (RELATIONS.test(tokens[head]?.lower ?? '')) return undefined;
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
