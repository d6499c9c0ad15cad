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

/** A run of capitalised words. Token indices are inclusive. Particles inside (`van der`) belong to it. */
export interface Run {
  first: number;
  last: number;
}

/**
 * Longest run, in tokens, not counting its first. Longer ones are text in all capitals. They are cut, so that the cost
 * stays linear.
 */
const MAX_RUN = 24;

/**
 * Finds the capitalised runs of the article, quotations included. A run ends at punctuation, a possessive, a lower-case
 * word or the edge of a quotation. Words that any sentence may capitalise (`The`, `Meanwhile`) are left out.
 */
export function findRuns({ tokens, sentences }: ArticleDocument): Run[] {
  const runs: Run[] = [];
  for (const sentence of sentences) {
    let index = sentence.first;
    while (index <= sentence.last) {
      if (!isRunWord(tokens[index])) {
        index++;
        continue;
      }
      const first = index;
      let last = index;
      for (;;) {
        const next = nextRunWord(tokens, last, sentence.last);
        if (next === undefined || next - first > MAX_RUN) break;
        last = next;
      }
      runs.push({ first, last });
      index = last + 1;
    }
  }
  return runs;
}

function isRunWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.capital) return false;
  // “US” and “WHO” are not pronouns.
  return !FUNCTION_WORDS.has(token.lower) || CAPITALS_THAT_ARE_NAMES.test(token.text);
}

/** The next word of the run after `index`, over up to three particles, or undefined. */
function nextRunWord(tokens: readonly Token[], index: number, end: number): number | undefined {
  const quotation = tokens[index]?.quotation;
  for (let next = index + 1; next <= Math.min(end, index + 4); next++) {
    const token = tokens[next];
    if (!token || token.quotation !== quotation) return undefined;
    if (isRunWord(token)) return next;
    if (isSuffixComma(tokens, next)) continue;
    if (token.text === '&' && isRunWord(tokens[next + 1])) continue;
    if (token.capital || !PARTICLES_IN_AN_ARTICLE.has(token.lower)) return undefined;
  }
  return undefined;
}

/** The comma of `John Doe, Jr.` */
function isSuffixComma(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === ',' && NAME_SUFFIXES.has(tokens[index + 1]?.lower ?? '');
}

/** A run split into the title and the name after it. Either part may be empty (first > last). */
export interface SplitRun {
  title: Run;
  name: Run;
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
