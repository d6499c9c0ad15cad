import { COURTESY_TITLES as ENGLISH_COURTESY } from './english/courtesy-titles.ts';
import { IN_ANY_TEXT as ENGLISH_IN_ANY_TEXT } from './english/in-any-text.ts';
import { COURTESY_TITLES as FRENCH_COURTESY } from './french/courtesy-titles.ts';
import { IN_ANY_TEXT as FRENCH_IN_ANY_TEXT } from './french/in-any-text.ts';
import { COURTESY_TITLES as GERMAN_COURTESY } from './german/courtesy-titles.ts';
import { IN_ANY_TEXT as GERMAN_IN_ANY_TEXT } from './german/in-any-text.ts';
import { GERMAN_FUNCTION_WORDS, GERMAN_TITLE } from './german/words-beside-names.ts';
import { IN_ANY_TEXT as ITALIAN_IN_ANY_TEXT } from './italian/in-any-text.ts';
import type { NameWords, WordsInAnyText } from './language-words.ts';
import { IN_ANY_TEXT as POLISH_IN_ANY_TEXT } from './polish/in-any-text.ts';
import { IN_ANY_TEXT as SPANISH_IN_ANY_TEXT } from './spanish/in-any-text.ts';

/** A language of texts that we read. The languages of the interface are in public/_locales. */
export interface TextLanguage {
  /** BCP 47 primary subtags: the language itself, then those that are read with its words */
  codes: readonly string[];
  name: string;
  /** its nouns have capitals, so that a capital is no sign of a name */
  capitalNouns: boolean;
  /** rules for people, statements, events and dates exist: articles in it give facts */
  readsFacts: boolean;
  words: NameWords;
}

/** The one table of languages. docs/adding-a-language.md says what a new row needs. */
export const LANGUAGES: readonly TextLanguage[] = [
  {
    codes: ['en'],
    name: 'English',
    capitalNouns: false,
    readsFacts: true,
    words: { courtesy: ENGLISH_COURTESY },
  },
  {
    // Luxembourgish and Swiss German write nouns with capitals as well.
    codes: ['de', 'lb', 'gsw'],
    name: 'German',
    capitalNouns: true,
    readsFacts: false,
    words: {
      functionWords: GERMAN_FUNCTION_WORDS,
      isTitle: (word) => GERMAN_TITLE.test(word),
      courtesy: GERMAN_COURTESY,
    },
  },
  {
    codes: ['fr'],
    name: 'French',
    capitalNouns: false,
    readsFacts: false,
    words: { courtesy: FRENCH_COURTESY },
  },
];

/** The row of a language (BCP 47: `en`, `en-GB`), or undefined where there is none. */
export function findLanguage(tag: string): TextLanguage | undefined {
  const code = tag.toLowerCase().split(/[^a-z0-9_]/)[0] ?? '';
  return LANGUAGES.find(({ codes }) => codes.includes(code));
}

/** Whether articles in a language give facts. */
export const readsFacts = (tag: string): boolean => findLanguage(tag)?.readsFacts === true;

/** Whether nouns have capitals in a language. */
export const hasCapitalNouns = (tag: string): boolean => findLanguage(tag)?.capitalNouns === true;

const CAPITALISING = LANGUAGES.filter(({ capitalNouns }) => capitalNouns);

/** Whether a folded word is a title in a language whose nouns have capitals. */
export const isCapitalNounTitle = (word: string): boolean =>
  CAPITALISING.some(({ words }) => words.isTitle?.(word));

/** Whether a folded word links or opens phrases in such a language. */
export const isCapitalNounFunctionWord = (word: string): boolean =>
  CAPITALISING.some(({ words }) => words.functionWords?.has(word));

/** Whether a folded word is a courtesy title of a kind in any language. */
export const isCourtesyTitle = (kind: keyof NameWords['courtesy'], word: string): boolean =>
  LANGUAGES.some(({ words }) => words.courtesy[kind].has(word));

const IN_ANY_TEXT: readonly WordsInAnyText[] = [
  ENGLISH_IN_ANY_TEXT,
  FRENCH_IN_ANY_TEXT,
  GERMAN_IN_ANY_TEXT,
  ITALIAN_IN_ANY_TEXT,
  POLISH_IN_ANY_TEXT,
  SPANISH_IN_ANY_TEXT,
];

const inAnyText =
  (kind: keyof WordsInAnyText) =>
  (word: string): boolean =>
    IN_ANY_TEXT.some((words) => words[kind]?.has(word));

/** Whether a folded word opens a sentence or links phrases, so that it is no forename before a surname. */
export const isFunctionWord = inAnyText('functionWords');

/** Whether a folded word is a title or form of address in front of a name, of whatever language. */
export const isTitle = inAnyText('titles');

/** Whether a folded word before a surname makes a place or a church of it. */
export const isSaint = inAnyText('saints');
