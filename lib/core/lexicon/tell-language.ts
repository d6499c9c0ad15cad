import { foldText } from '../text/fold.ts';
import { type Script, scriptOf } from '../text/script.ts';
import type { WordList } from '../text/word-list.ts';
import { FUNCTION_WORDS as ENGLISH } from './english/words-beside-names.ts';
import { findLanguage, LANGUAGES, type TextLanguage } from './languages.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';

/** So many words tell a language; a sentence has enough. */
const MOST_WORDS = 400;
/** A text has at least this share of function words of its language. */
const LEAST_SHARE = 0.07;
const LEAST_WORDS = 2;
/** A declared language stands unless another has so many times its function words. */
const CLEARLY = 2;

/**
 * The row of the language that a text is in: the one declared (BCP 47) unless the text plainly is in another, and
 * without a declaration the one that its script and function words tell. Undefined for languages without a row.
 */
export function tellLanguageOf(text: string, declared?: string): TextLanguage | undefined {
  const row = declared === undefined ? undefined : findLanguage(declared);
  const script = scriptOf(text);
  if (script === undefined) return row;
  if (row && !row.scripts.includes(script)) return tellByWords(text, script);
  if (!row && declared) return undefined;
  if (row && rowsIn(script).length === 1) return row;
  const told = tellByWords(text, script, row);
  return row && !told ? row : told;
}

const rowsIn = (script: Script): readonly TextLanguage[] =>
  LANGUAGES.filter(({ scripts }) => scripts.includes(script));

function tellByWords(
  text: string,
  script: Script,
  declared?: TextLanguage,
): TextLanguage | undefined {
  const rows = rowsIn(script);
  if (rows.length === 1 && script !== 'Latin') return rows[0];
  if (script === 'Han') return declared ?? rows.find(({ scripts }) => scripts[0] === script);
  const written = text.normalize().toLowerCase().match(WORD)?.slice(0, MOST_WORDS) ?? [];
  const words = written.map(foldText);
  const count = (list: WordList) => words.filter((word) => list.has(word)).length;
  const counts = rows.map((row) => ({
    row,
    count: count(wordsOf(row)) + countLetters(written, row.letters),
  }));
  const [best, second] = counts.toSorted((a, b) => b.count - a.count);
  if (!best || best.count < Math.max(LEAST_WORDS, words.length * LEAST_SHARE)) return declared;
  if (declared) {
    const own = counts.find(({ row }) => row === declared)?.count ?? 0;
    if (best.count <= own * CLEARLY) return declared;
  }
  const others = script === 'Latin' ? OTHER_LANGUAGES.map(count) : [];
  if (others.some((other) => other >= best.count)) return declared;
  return second && second.count === best.count ? declared : best.row;
}

const wordsOf = ({ codes, words }: TextLanguage): WordList =>
  codes.includes('en') ? ENGLISH : (words.functionWords ?? NONE);

const WORD = /[\p{L}\p{M}'’]+/gu;

const countLetters = (words: readonly string[], letters = ''): number =>
  words.filter((word) => [...letters].some((letter) => word.includes(letter))).length;

const NONE: WordList = { has: () => false };
