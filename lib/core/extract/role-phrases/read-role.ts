import { ARTICLES_AND_POSSESSIVES } from '../../lexicon/english/function-words.ts';
import { FIRST_FIELDS, LINKS_OF_A_ROLE, PARTY } from '../../lexicon/english/role-words.ts';
import {
  DEPENDENT_HEADS,
  FORMER_PREFIX,
  FORMER_WORDS,
  isTitleHead,
  isTitleWord,
  PLURAL_TITLE_AT_END,
  TITLE_MODIFIERS,
} from '../../lexicon/english/titles.ts';
import type { Token } from '../records/document.ts';
import type { RolePhrase } from '../records/role.ts';
import { headOf } from './description-after.ts';
import { type NamedOrganization, organizationIn, placeIn, seatOf } from './whose-role.ts';

/** The parts of a role phrase. */
export interface RoleParts {
  title: string;
  label: string;
  organization?: NamedOrganization;
  place?: string;
  status: 'current' | 'former';
}

/** Reads the parts of a role phrase. `text` is the article's. */
export function readRole(
  text: string,
  tokens: readonly Token[],
  phrase: RolePhrase,
): RoleParts | undefined {
  const slice = (first: number, last: number) =>
    text.slice(tokens[first]?.start, tokens[last]?.end);
  let first = phrase.first;
  const { last } = phrase;
  while (first <= last && ARTICLES_AND_POSSESSIVES.has(tokens[first]?.lower ?? '')) first++;
  let status: RoleParts['status'] = 'current';
  const words = tokens.slice(first, last + 1);
  if (words.some((token) => FORMER_WORDS.has(token.lower) || FORMER_PREFIX.test(token.lower)))
    status = 'former';
  const listed = titleStart(tokens, first, last);
  const from = listed ?? first;
  // A description without a listed title consists of its title up to the noun: `rising star of …`.
  const to =
    listed === undefined ? (headOf(tokens, first, last) ?? last) : titleEnd(tokens, from, last);
  const parts: RoleParts = {
    title: labelOf(slice(from, to)),
    label: labelOf(slice(phrase.first, last)),
    status,
  };
  const place = placeIn(tokens, first, last) ?? seatOf(text, tokens, to, last);
  if (place) parts.place = place;
  const organization = organizationIn(text, tokens, first, from, to, last);
  if (organization) parts.organization = organization;
  return parts;
}

/** The words of the role. Drops the sentence's comma from `author of “The Long Road,”`, and the plural from `Sens.` */
function labelOf(words: string): string {
  return words.replace(/,(["”’']+)$/, '$1').replace(PLURAL_TITLE_AT_END, '$1.');
}

/** Where the actual title begins: the first of the consecutive title words that end in the head. */
function titleStart(tokens: readonly Token[], first: number, last: number): number | undefined {
  let head: number | undefined;
  // `one of Foo’s managers`
  const isOneOf = tokens[first]?.lower === 'one' && tokens[first + 1]?.lower === 'of';
  for (let index = isOneOf ? first + 2 : first; index <= last; index++) {
    const plain = tokens[index]?.lower ?? '';
    const lower = isOneOf ? plain.replace(/s$/, '') : plain;
    if (LINKS_OF_A_ROLE.has(lower) && head !== undefined) break;
    // In “the president’s chief of staff”, “president” is the owner and not the title.
    if (isTitleHead(lower) && tokens[index + 1]?.kind !== 'possessive') head = index;
  }
  if (head === undefined) return undefined;
  let start = head;
  while (start > first) {
    const before = tokens[start - 1] as Token;
    const isPart = TITLE_MODIFIERS.has(before.lower) || isTitleWord(before.lower);
    if (FORMER_WORDS.has(before.lower)) break;
    if (!isPart || isOrganizationWordAt(tokens, first, start - 1)) break;
    start--;
  }
  return start;
}

/** “White” and “House” are modifiers (“House speaker”). In “White House envoy” they are part of a name. */
function isOrganizationWordAt(tokens: readonly Token[], first: number, index: number): boolean {
  const word = (at: number) => (at >= first ? (tokens[at]?.text ?? '') : '');
  const before = index > first ? tokens[index - 1] : undefined;
  const isParty = tokens[index]?.capital === true && word(index).toLowerCase() === PARTY;
  // `Foo Vikas Party | MLA`, but `Labour Party leader`
  const isName =
    before?.capital && !TITLE_MODIFIERS.has(before.lower) && !isTitleHead(before.lower);
  return (word(index) === 'House' && word(index - 1) === 'White') || Boolean(isParty && isName);
}

/** A title includes “of state” and “of staff”. Other words after “of” say what the title belongs to. */
function titleEnd(tokens: readonly Token[], from: number, last: number): number {
  let end = from;
  for (let index = from; index <= last; index++) {
    const lower = tokens[index]?.lower ?? '';
    if (lower === 'of' && DEPENDENT_HEADS.has(tokens[index + 1]?.lower ?? '')) {
      end = index + 1;
      index++;
    } else if (lower === 'for' && tokens[index + 1]?.capital && isField(tokens, index + 1, last)) {
      // `Minister for Health`
      return last;
    } else if (TITLE_MODIFIERS.has(lower) || isTitleHead(lower)) end = index;
    else break;
  }
  return end;
}

/** Whether fields of government are all that is left of the role. */
function isField(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens
    .slice(first, last + 1)
    .every(({ lower }) => FIRST_FIELDS.has(lower) || TITLE_MODIFIERS.has(lower));
}
