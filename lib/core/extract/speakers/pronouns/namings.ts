import { ADVERB, FINITE_SIGNS, WHO_OR_WHOSE } from '../../../lexicon/english/function-words.ts';
import { BEHIND_AN_OWNER } from '../../../lexicon/english/pronoun-words.ts';
import { PAST_VERBS } from '../../../lexicon/english/tense-words.ts';
import { HONORIFICS } from '../../../lexicon/english/titles.ts';
import { isForename } from '../../../lexicon/names/forenames.ts';
import { foldText } from '../../../text/fold.ts';
import { isNameWord } from '../../names/name-words.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import type { People } from '../../records/person.ts';
import type { Bearer, Bearers } from './bearers.ts';

/** Longest full name in words, not counting its first. */
const MAX_NAME = 3;

/** A place outside quotations that names somebody. Token indices are inclusive. */
export interface Naming {
  readonly first: number;
  readonly last: number;
  /** absent for a name that may be a person's, but can't be identified */
  readonly bearer?: Bearer;
}

/** The names of an article by their first token: people, strangers, and surnames that aren't one person's alone. */
export type Namings = ReadonlyMap<number, Naming>;

export function findNamings(
  { tokens, sentences }: ArticleDocument,
  people: People,
  bearers: Bearers,
): Namings {
  const found = new Map<number, Naming>();
  const taken = new Set<number>();
  const surnames = new Set(people.persons.map(({ surname }) => foldText(surname)));
  const add = (first: number, last: number, bearer: Bearer | undefined): void => {
    for (let index = first; index <= last; index++) taken.add(index);
    // `Doe supporters` are not Doe.
    const isOwner = BEHIND_AN_OWNER.has(tokens[last + 1]?.lower ?? '');
    if (isOwner || (tokens[first]?.quotation ?? 0) >= 0) return;
    found.set(first, { first, last, ...(bearer ? { bearer } : {}) });
  };
  for (const { person, first, last } of people.mentions) {
    add(first, last, bearers.ofPerson(person));
  }
  for (const first of people.unknown) {
    const last = endOfFullName(tokens, first);
    if (last > first) add(first, last, bearers.ofStranger(first, last));
    if (last > first || isSurnameAlone(tokens, first)) {
      surnames.add(foldText(tokens[last]?.text ?? ''));
    }
  }
  const unknown = new Set(people.unknown);
  const isSpelledAsName = createIsSpelledAsName({ tokens, sentences });
  for (const [index, token] of tokens.entries()) {
    if (taken.has(index) || token.kind !== 'word' || !token.capital) continue;
    const isTitled = HONORIFICS.has(tokens[index - 1]?.lower ?? '');
    const isName = isTitled || (surnames.has(foldText(token.text)) && isSpelledAsName(token));
    if (isName && isSurnameAlone(tokens, index)) {
      add(index, index, bearers.ofSurname(isTitled ? index - 1 : index, index));
    } else if (isTitled || unknown.has(index) || hasVerb(tokens, index)) {
      add(index, index, undefined);
    }
  }
  return found;
}

/** `Allies said`: a word may be no name if it also appears in lower case, or only at the start of sentences. */
function createIsSpelledAsName({
  tokens,
  sentences,
}: Pick<ArticleDocument, 'tokens' | 'sentences'>): (token: Token) => boolean {
  const plain = new Set<string>();
  const inside = new Set<string>();
  for (const [index, { text, lower, capital, sentence }] of tokens.entries()) {
    if (!capital) plain.add(lower);
    else if (sentences[sentence]?.first !== index) inside.add(text);
  }
  return ({ text, lower }) => inside.has(text) && !plain.has(lower);
}

/** The last word of a full name with a usual forename: `Jane Doe`. Otherwise `first`. */
function endOfFullName(tokens: readonly Token[], first: number): number {
  if (!isForename(foldText(tokens[first]?.text ?? ''))) return first;
  let last = first;
  while (last - first < MAX_NAME) {
    const next = tokens[last + 1];
    if (!next?.capital || !isNameWord(next) || next.quotation >= 0) break;
    if (next.sentence !== tokens[first]?.sentence) break;
    last++;
  }
  return last;
}

/** Whether a word may be a surname, with no other capital beside it except a title. */
function isSurnameAlone(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token || !isNameWord(token)) return false;
  const isBeside = (other: Token | undefined) =>
    other?.kind === 'word' && other.capital && other.sentence === token.sentence;
  if (isBeside(next)) return false;
  if (HONORIFICS.has(before?.lower ?? '')) return true;
  return !(before && isBeside(before) && isNameWord(before));
}

/** Whether a word may be a name with a verb right after it: somebody who is never introduced, or a company. */
function hasVerb(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (!isSurnameAlone(tokens, index)) return false;
  // `Doe, who left, said`
  if (next?.text === ',') return WHO_OR_WHOSE.has(tokens[index + 2]?.lower ?? '');
  if (next?.kind !== 'word') return false;
  return FINITE_SIGNS.has(next.lower) || PAST_VERBS.test(next.lower) || ADVERB.test(next.lower);
}
