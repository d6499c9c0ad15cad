import { FUNCTION_WORDS } from '../../lexicon/english/function-words.ts';
import { NAME_SUFFIXES } from '../../lexicon/english/name-suffixes.ts';
import { CAPITALS_THAT_ARE_NAMES } from '../../lexicon/english/name-words.ts';
import {
  HONORIFICS,
  isTitleHead,
  isTitleWord,
  MIDDLE_NAMES,
  TITLE_HEADS,
} from '../../lexicon/english/titles.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { PARTICLES_IN_AN_ARTICLE } from '../../lexicon/names/name-parts.ts';
import type { ArticleDocument, Token } from '../records/document.ts';
import { findRunsBy } from './find-runs-by.ts';
import type { Run, SplitRun } from './run.ts';

/**
 * Finds the capitalised runs of the article, quotations included. A run ends at punctuation, a possessive, a lower-case
 * word or the edge of a quotation. Words that any sentence may capitalise (`The`, `Meanwhile`) are left out.
 */
export const findRuns = (document: ArticleDocument): Run[] =>
  // Longer ones are text in all capitals.
  findRunsBy({ isRunWord, isLink, mostLinks: 3, longest: 24 }, document);

function isRunWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.capital) return false;
  // “US” and “WHO” are not pronouns.
  return !FUNCTION_WORDS.has(token.lower) || CAPITALS_THAT_ARE_NAMES.test(token.text);
}

/** A particle, “&” or the comma of a suffix. */
function isLink(tokens: readonly Token[], index: number): boolean {
  if (isSuffixComma(tokens, index)) return true;
  const token = tokens[index] as Token;
  if (token.text === '&' && isRunWord(tokens[index + 1])) return true;
  return !token.capital && PARTICLES_IN_AN_ARTICLE.has(token.lower);
}

/** The comma of `John Doe, Jr.` */
function isSuffixComma(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === ',' && NAME_SUFFIXES.has(tokens[index + 1]?.lower ?? '');
}

/** Splits a run after its last title word: `Ukrainian President | Jane Doe`, `Mr | Doe`. */
export function splitTitle(tokens: readonly Token[], run: Run): SplitRun {
  let split = run.first;
  for (let index = run.last; index >= run.first; index--) {
    const lower = tokens[index]?.lower ?? '';
    const isPrefixed = lower.includes('-') && isTitleHead(lower);
    // `Judge Daniel Porter Doe`: after a forename it is a middle name.
    const before = tokens[index - 1]?.lower ?? '';
    const isMiddle =
      index > run.first &&
      index < run.last &&
      MIDDLE_NAMES.has(lower) &&
      isForename(before) &&
      !TITLE_HEADS.has(before);
    if (isMiddle) continue;
    if (isTitleWord(lower) || HONORIFICS.has(lower) || isPrefixed) {
      // `leisure boss Dean Doe`: after another title it is a forename.
      const isForenameHere =
        index === run.first &&
        index === run.last - 1 &&
        isForename(lower) &&
        TITLE_HEADS.has(tokens[index - 1]?.lower ?? '');
      split = isForenameHere ? index : index + 1;
      break;
    }
  }
  return { title: { first: run.first, last: split - 1 }, name: { first: split, last: run.last } };
}
