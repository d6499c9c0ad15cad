import {
  HOME,
  KINDS_OF_HOMES,
  LINKS_BEFORE_A_ROLE,
  TITLES_THAT_ARE_VERBS,
  WORDS_BEFORE_A_VERB,
} from '../../lexicon/english/role-words.ts';
import type { Token } from '../records/document.ts';

/** Several of these in a row are a headline. One alone may be an agency: `NASA`, `UNESCO`. */
const SHOUTED = /^\p{Lu}{4,}$/u;

/**
 * Where a role before a name begins, without words in front that aren't part of it: `and | minister`, `home state |
 * U.S. Sen.`, `TEN KILLED IN HARBOUR FIRE | Foo President`.
 */
export function pastWordsInFront(tokens: readonly Token[], from: number, last: number): number {
  let first = from;
  while (first <= last && LINKS_BEFORE_A_ROLE.has(tokens[first]?.lower ?? '')) first++;
  const [home, kind] = [tokens[first], tokens[first + 1]];
  if (home?.text === HOME && kind && !kind.capital && KINDS_OF_HOMES.has(kind.lower)) first += 2;
  for (let index = last - 1; index > first; index--) {
    if (isShouted(tokens, index) && isShouted(tokens, index - 1)) return index + 1;
  }
  return first;
}

const isShouted = (tokens: readonly Token[], index: number): boolean =>
  SHOUTED.test(tokens[index]?.text ?? '');

/** `is expected to | host Jane Doe`: a verb that is spelled like a title. */
export function isVerbLikeTitle(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text ?? '';
  return TITLES_THAT_ARE_VERBS.has(word) && WORDS_BEFORE_A_VERB.has(tokens[index - 1]?.lower ?? '');
}
