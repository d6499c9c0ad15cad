import {
  NEVER_WHOLE,
  OPENS_A_SECOND_ROLE,
  RANKS_BEFORE_A_RANK,
  SECOND_HALVES,
  SHORT_TITLES,
} from '../../lexicon/english/role-words.ts';
import { isTitleHead, PREFIX, TITLE_MODIFIERS } from '../../lexicon/english/titles.ts';
import { isCountryAdjective, isCountryName } from '../../lexicon/places/countries.ts';
import { isPlaceName } from '../../lexicon/places/place-names.ts';
import { foldText } from '../../text/fold.ts';
import type { Token } from '../records/document.ts';

/**
 * Where the last of several roles before a name begins: `presidential candidate | former governor`, `rival | Texas
 * Sen.`, `Committee Chairman | Rep.` The tokens first…last end in a title.
 */
export function lastRole(tokens: readonly Token[], first: number, last: number): number {
  for (let index = last; index > first; index--) {
    if (opensAnother(tokens, index, last)) return index;
  }
  return first;
}

function opensAnother(tokens: readonly Token[], index: number, last: number): boolean {
  const token = tokens[index] as Token;
  const before = tokens[index - 1] as Token;
  if (!isWholeTitle(tokens, index - 1)) return false;
  if (OPENS_A_SECOND_ROLE.has(token.lower)) return true;
  if (index === last && SHORT_TITLES.test(token.lower))
    return !RANKS_BEFORE_A_RANK.has(before.lower.replace(PREFIX, ''));
  if (!token.capital || index === last) return false;
  // `pentagon spokesman | Navy Capt.`: a lower-case title ends where a capital follows.
  if (!before.capital) return true;
  return isPlace(token.text) && !isTitleHead(token.lower);
}

/** Whether the token ends a complete title, not the first half of a longer one. */
function isWholeTitle(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  const next = tokens[index + 1];
  if (!isTitleHead(lower) || next?.kind === 'possessive') return false;
  // `chief Democratic negotiator`, `late Attorney General`
  if (RANKS_BEFORE_A_RANK.has(lower) || NEVER_WHOLE.has(lower) || TITLE_MODIFIERS.has(lower))
    return false;
  return !SECOND_HALVES.has(next?.lower ?? '');
}

function isPlace(word: string): boolean {
  return isPlaceName(foldText(word)) || isCountryName(word) || isCountryAdjective(word);
}
