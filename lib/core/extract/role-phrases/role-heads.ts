import { BE_FORMS, OPENS_AN_APPOSED_ROLE } from '../../lexicon/english/function-words.ts';
import { isFiniteSpeech } from '../../lexicon/english/reporting-verbs.ts';
import { KIN, LINKS_OF_A_ROLE } from '../../lexicon/english/role-words.ts';
import {
  DEPENDENT_HEADS,
  isTitleHead,
  OFFICE_OF_TWO_WORDS,
  TITLE_MODIFIERS,
} from '../../lexicon/english/titles.ts';
import type { Token } from '../records/document.ts';

/** Whether a courtesy title is the second word of an office: `first lady`. */
export function isOfficeOfTwo(tokens: readonly Token[], index: number): boolean {
  const first = OFFICE_OF_TWO_WORDS.get(tokens[index]?.lower ?? '');
  return first !== undefined && first === tokens[index - 1]?.lower;
}

/** Whether the tokens are a noun phrase whose head is a title: `the mayor of Foo`. */
export function isRolePhrase(tokens: readonly Token[], first: number, last: number): boolean {
  return appositionHead(tokens, first, last) !== undefined;
}

/** Whether another title word follows before a preposition. */
function goesOn(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index <= last; index++) {
    const { lower = '' } = tokens[index] ?? {};
    if (LINKS_OF_A_ROLE.has(lower)) return false;
    if (isTitleHead(lower)) return true;
  }
  return false;
}

/** `president and chief executive of Foo`: a second title of the same person. */
export function joinsTitle(tokens: readonly Token[], and: number, limit: number): boolean {
  if (tokens[and]?.lower !== 'and') return false;
  for (let index = and + 1; index <= Math.min(limit, and + 5); index++) {
    const token = tokens[index] as Token;
    if (token.kind === 'punctuation') return false;
    if (isTitleHead(token.lower)) return !token.capital || /^C[A-Z]O$/.test(token.text);
    const isOwner = token.capital && isTitleHead(tokens[index + 1]?.lower ?? '');
    if ((token.capital && !isOwner) || BE_FORMS.has(token.lower) || isFiniteSpeech(token.lower))
      return false;
  }
  return false;
}

/** The head of an apposition: the last title word before the first preposition that isn't part of a title. */
function appositionHead(tokens: readonly Token[], first: number, last: number): number | undefined {
  let head: number | undefined;
  // `one of Foo’s managers`
  const isOneOf = tokens[first]?.lower === 'one' && tokens[first + 1]?.lower === 'of';
  for (let index = isOneOf ? first + 2 : first; index <= last; index++) {
    const token = tokens[index] as Token;
    if (
      (isTitleHead(isOneOf ? token.lower.replace(/s$/, '') : token.lower) ||
        isOfficeOfTwo(tokens, index) ||
        (KIN.has(token.lower) && tokens[index - 1]?.kind === 'possessive')) &&
      tokens[index + 1]?.kind !== 'possessive' &&
      !(DEPENDENT_HEADS.has(token.lower) && tokens[index - 1]?.lower !== 'of')
    ) {
      // Another name follows the title, which belongs to that person: “After Doe, party chairman John Roe spoke”.
      const next = tokens[index + 1];
      const isName = next?.capital && next.kind === 'word' && !isTitleHead(next.lower);
      if (index < last && isName) {
        // … unless the title continues: `a veteran Democratic strategist`.
        if (!goesOn(tokens, index + 1, last)) return undefined;
      } else if (token.text !== 'major' || index === last) head = index;
    } else if (LINKS_OF_A_ROLE.has(token.lower)) {
      if (head !== undefined) return head;
      // `a University of Foo professor`: the preposition is part of a name before the title.
      const isInName =
        token.lower === 'of' && tokens[index - 1]?.capital && tokens[index + 1]?.capital;
      if (!isInName) return undefined;
    } else if (index === first && !OPENS_AN_APPOSED_ROLE.has(token.lower)) {
      // Without an article the phrase must open with a title, a modifier or a name's owner.
      if (!token.capital && !TITLE_MODIFIERS.has(token.lower)) return undefined;
    }
  }
  return head;
}
