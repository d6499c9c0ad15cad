import {
  ADVERBS,
  DETERMINERS,
  PREPOSITIONS,
  SENTENCE_OPENERS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../../lexicon/german/function-words.ts';
import { NO_NAMES, NOUN_ENDING, THINGS_BEHIND } from '../../../lexicon/german/name-words.ts';
import {
  AGED,
  COURTESY_BEFORE_A_NAME,
  DEGREES,
  RELATIVES,
  roleGender,
} from '../../../lexicon/german/role-words.ts';
import { PARTICLES_IN_AN_ARTICLE } from '../../../lexicon/names/name-parts.ts';
import { isCountryName } from '../../../lexicon/places/countries.ts';
import { isPlaceName } from '../../../lexicon/places/place-names.ts';
import { foldText } from '../../../text/fold.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import type { Run, SplitRun } from '../find-runs.ts';
import { isForename } from './forename.ts';

/** Longest run in tokens, not counting its first, so that the cost stays linear. */
const MAX_RUN = 12;

/** A word whose capital comes only from its place. */
const isSmallWord = ({ lower }: Token): boolean =>
  SENTENCE_OPENERS.has(lower) ||
  DETERMINERS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  SUBORDINATORS.has(lower) ||
  SUBJECT_PRONOUNS.has(lower) ||
  ADVERBS.has(lower);

/** Whether a word has the form of part of a person's name: no acronym and no known noun. */
export function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.capital || isSmallWord(token)) return false;
  const { text, lower } = token;
  if (/^(?:\p{Lu}\.)+$/u.test(text)) return true;
  if (
    /^\p{Lu}{2,}/u.test(text) ||
    /^\p{Lu}+-/u.test(text) ||
    !/^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(text)
  )
    return false;
  if (NO_NAMES.has(lower) || isCountryName(text)) return false;
  if (isPlaceName(foldText(text)) && !isForename(text)) return false;
  return !NOUN_ENDING.test(lower) || isForename(text);
}

const isTitleWord = ({ lower }: Token): boolean =>
  COURTESY_BEFORE_A_NAME.has(lower) ||
  DEGREES.has(lower) ||
  RELATIVES.test(lower) ||
  AGED.test(lower) ||
  roleGender(lower) !== undefined;

/**
 * Finds stretches of words that may end in a name, each split into the words before (`Bundeskanzlerin`, `Prof. Dr.`)
 * and the name. Every German noun has a capital. So the name begins after the last title or at a usual forename.
 * Without either, it is everything that can be a name.
 */
export function findNameRuns({ tokens, sentences }: ArticleDocument): SplitRun[] {
  const runs: SplitRun[] = [];
  for (const sentence of sentences) {
    for (let index = sentence.first; index <= sentence.last; index++) {
      if (!isRunWord(tokens[index])) continue;
      const first = index;
      let last = index;
      for (;;) {
        const next = nextRunWord(tokens, last, sentence.last);
        if (next === undefined || next - first > MAX_RUN) break;
        last = next;
      }
      runs.push(splitRun(tokens, { first, last }));
      index = last;
    }
  }
  return runs;
}

function isRunWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return (token.capital && !isSmallWord(token)) || DEGREES.has(token.lower);
}

function nextRunWord(tokens: readonly Token[], index: number, end: number): number | undefined {
  const quotation = tokens[index]?.quotation;
  for (let next = index + 1; next <= Math.min(end, index + 3); next++) {
    const token = tokens[next];
    if (!token || token.quotation !== quotation) return undefined;
    if (isRunWord(token)) return next;
    // `der`, `des` and `zu` open attributes of German nouns: only names of nobility have them inside.
    const isParticle = PARTICLES_IN_AN_ARTICLE.has(token.lower) && !DETERMINERS.has(token.lower);
    const isNoble = token.lower === 'der' && tokens[next - 1]?.lower === 'von';
    if (token.capital || (!isParticle && !isNoble)) return undefined;
    // `Ansicht von Doe`: after any other noun it opens an attribute.
    if (next === index + 1 && !isForename(tokens[index]?.text ?? '')) return undefined;
  }
  return undefined;
}

function splitRun(tokens: readonly Token[], run: Run): SplitRun {
  let { first } = run;
  let { last } = run;
  for (let index = run.first; index <= run.last; index++) {
    const token = tokens[index] as Token;
    // `Ministerpräsident Christian Wulff`: a title after a forename is a surname, `Helga Richter`.
    const isSurname = index > first && isForename(tokens[index - 1]?.text ?? '');
    if (isTitleWord(token) && !isSurname) first = index + 1;
    // `Facebook-Chef Doe` apart, what can be no name ends what stands before it.
    else if (
      token.kind === 'word' &&
      token.capital &&
      !isNameWord(token) &&
      !isNumeral(tokens, run, index)
    ) {
      if (index > first && isForename(tokens[first]?.text ?? '')) {
        // `die Jane Doe Stiftung`
        if (THINGS_BEHIND.has(token.lower)) return withoutName(run);
        last = index - 1;
        break;
      }
      first = index + 1;
    }
  }
  if (first > run.last) return withoutName(run);
  for (let index = first; index < last; index++) {
    if (!isForename(tokens[index]?.text ?? '')) continue;
    first = index;
    break;
  }
  last = beforeOwned(tokens, first, last);
  while (last > first && !tokens[last]?.capital) last--;
  while (first < last && PARTICLES_IN_AN_ARTICLE.has(tokens[first]?.lower ?? '')) first++;
  return { title: { first: run.first, last: first - 1 }, name: { first, last } };
}

const withoutName = (run: Run): SplitRun => ({
  title: run,
  name: { first: run.last + 1, last: run.last },
});

/** The end of a genitive before a noun: `Jane Does | Politik`. */
function beforeOwned(tokens: readonly Token[], first: number, last: number): number {
  for (let index = first + 1; index < last; index++) {
    const { text } = tokens[index] as Token;
    if (isForename(text) || !/\p{Ll}{2}s$/u.test(text)) continue;
    return index;
  }
  return last;
}

/** `Johannes Paul II.`, `Karl Gustav XVI.` */
function isNumeral(tokens: readonly Token[], run: Run, index: number): boolean {
  return index > run.first && /^[IVX]+$/.test(tokens[index]?.text ?? '');
}

/**
 * Whether a run has the form of a full name: two to five words. Without a title, at most one of them may be unusual.
 */
export function isFullName(tokens: readonly Token[], run: Run): boolean {
  const words = tokens.slice(run.first, run.last + 1);
  const capitals = words.filter((word) => word.capital);
  if (capitals.length < 2 || capitals.length > 4) return false;
  if (!words.every((word) => word.kind === 'word')) return false;
  const last = capitals.at(-1);
  if (!last || /^\p{Lu}\.?$/u.test(last.text) || THINGS_BEHIND.has(last.lower)) return false;
  return capitals.every(
    (word, index) => isNameWord(word) || (index > 0 && /^[IVX]+$/.test(word.text)),
  );
}
