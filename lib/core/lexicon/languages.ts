import type { Script } from '../text/script.ts';
import { NAMES as ARABIC } from './arabic/names.ts';
import { NAMES as BULGARIAN } from './bulgarian/names.ts';
import { COURTESY_TITLES as CHINESE_COURTESY } from './chinese/courtesy-titles.ts';
import { NAMES as CROATIAN } from './croatian/names.ts';
import { NAMES as CZECH } from './czech/names.ts';
import { COURTESY_TITLES as ENGLISH_COURTESY } from './english/courtesy-titles.ts';
import { IN_ANY_TEXT as ENGLISH_IN_ANY_TEXT } from './english/in-any-text.ts';
import { NAMES as ESTONIAN } from './estonian/names.ts';
import { NAMES as FINNISH } from './finnish/names.ts';
import { COURTESY_TITLES as FRENCH_COURTESY } from './french/courtesy-titles.ts';
import { IN_ANY_TEXT as FRENCH_IN_ANY_TEXT } from './french/in-any-text.ts';
import { NAME_FORMS as FRENCH_FORMS } from './french/name-forms.ts';
import { WORDS_BESIDE_NAMES as FRENCH_BESIDE } from './french/words-beside-names.ts';
import { COURTESY_TITLES as GERMAN_COURTESY } from './german/courtesy-titles.ts';
import { IN_ANY_TEXT as GERMAN_IN_ANY_TEXT } from './german/in-any-text.ts';
import { NAME_FORMS as GERMAN_FORMS } from './german/name-forms.ts';
import { GERMAN_FUNCTION_WORDS, GERMAN_TITLE } from './german/words-beside-names.ts';
import { NAMES as GREEK } from './greek/names.ts';
import { NAMES as HEBREW } from './hebrew/names.ts';
import { NAMES as HUNGARIAN } from './hungarian/names.ts';
import { IN_ANY_TEXT as ITALIAN_IN_ANY_TEXT } from './italian/in-any-text.ts';
import { COURTESY_TITLES as JAPANESE_COURTESY } from './japanese/courtesy-titles.ts';
import { NAMES as KOREAN } from './korean/names.ts';
import type { NameWords, WordsInAnyText } from './language-words.ts';
import { NAMES as LATVIAN } from './latvian/names.ts';
import { NAMES as LITHUANIAN } from './lithuanian/names.ts';
import { IN_ANY_TEXT as POLISH_IN_ANY_TEXT } from './polish/in-any-text.ts';
import { NAMES as POLISH } from './polish/names.ts';
import { NAMES as RUSSIAN } from './russian/names.ts';
import { NAMES as SLOVAK } from './slovak/names.ts';
import { NAMES as SLOVENE } from './slovene/names.ts';
import { IN_ANY_TEXT as SPANISH_IN_ANY_TEXT } from './spanish/in-any-text.ts';
import { findRow, type LanguageTraits } from './tell-language.ts';
import { NAMES as TURKISH } from './turkish/names.ts';
import { NAMES as UKRAINIAN } from './ukrainian/names.ts';

/** A language of texts that we read. The languages of the interface are in public/_locales. */
export interface TextLanguage {
  /** BCP 47 primary subtags: the language itself, then those that share its words */
  codes: readonly string[];
  name: string;
  /** the scripts in which it is written */
  scripts: readonly Script[];
  /** letters that few other languages with its script have; a word with one suggests this language */
  letters?: string;
  /** all its nouns have capitals, so a capital doesn't mean a name */
  capitalNouns: boolean;
  /** its script has no capitals, so any word may be a name; absent if it has them */
  isUncased?: true;
  /** it has rules for people, statements, events and dates, so its articles give facts */
  readsFacts: boolean;
  words: NameWords;
}

/** The only table of languages. docs/adding-a-language.md says what a new row needs. */
export const LANGUAGES: readonly TextLanguage[] = [
  {
    codes: ['en'],
    name: 'English',
    scripts: ['Latin'],
    capitalNouns: false,
    readsFacts: true,
    words: { courtesy: ENGLISH_COURTESY },
  },
  {
    // Luxembourgish and Swiss German also capitalise nouns.
    codes: ['de', 'lb', 'gsw'],
    name: 'German',
    scripts: ['Latin'],
    letters: 'ß',
    capitalNouns: true,
    readsFacts: true,
    words: {
      functionWords: GERMAN_FUNCTION_WORDS,
      isTitle: (word) => GERMAN_TITLE.test(word),
      courtesy: GERMAN_COURTESY,
      forms: GERMAN_FORMS,
    },
  },
  {
    codes: ['fr'],
    name: 'French',
    scripts: ['Latin'],
    capitalNouns: false,
    readsFacts: false,
    words: { courtesy: FRENCH_COURTESY, forms: FRENCH_FORMS, ...FRENCH_BESIDE },
  },
  {
    codes: ['pl'],
    name: 'Polish',
    scripts: ['Latin'],
    letters: 'łąęśżź',
    capitalNouns: false,
    readsFacts: false,
    words: POLISH,
  },
  {
    codes: ['cs'],
    name: 'Czech',
    scripts: ['Latin'],
    letters: 'řůě',
    capitalNouns: false,
    readsFacts: false,
    words: CZECH,
  },
  {
    codes: ['sk'],
    name: 'Slovak',
    scripts: ['Latin'],
    letters: 'ľĺŕôď',
    capitalNouns: false,
    readsFacts: false,
    words: SLOVAK,
  },
  {
    codes: ['ru'],
    name: 'Russian',
    scripts: ['Cyrillic'],
    letters: 'ыэё',
    capitalNouns: false,
    readsFacts: false,
    words: RUSSIAN,
  },
  {
    codes: ['uk'],
    name: 'Ukrainian',
    scripts: ['Cyrillic'],
    letters: 'іїєґ',
    capitalNouns: false,
    readsFacts: false,
    words: UKRAINIAN,
  },
  {
    codes: ['bg', 'mk'],
    name: 'Bulgarian',
    scripts: ['Cyrillic'],
    capitalNouns: false,
    readsFacts: false,
    words: BULGARIAN,
  },
  {
    codes: ['sl'],
    name: 'Slovene',
    scripts: ['Latin'],
    capitalNouns: false,
    readsFacts: false,
    words: SLOVENE,
  },
  {
    codes: ['hr', 'sr', 'bs', 'sh'],
    name: 'Croatian',
    scripts: ['Latin'],
    letters: 'đ',
    capitalNouns: false,
    readsFacts: false,
    words: CROATIAN,
  },
  {
    codes: ['hu'],
    name: 'Hungarian',
    scripts: ['Latin'],
    letters: 'őű',
    capitalNouns: false,
    readsFacts: false,
    words: HUNGARIAN,
  },
  {
    codes: ['fi'],
    name: 'Finnish',
    scripts: ['Latin'],
    capitalNouns: false,
    readsFacts: false,
    words: FINNISH,
  },
  {
    codes: ['et'],
    name: 'Estonian',
    scripts: ['Latin'],
    letters: 'õ',
    capitalNouns: false,
    readsFacts: false,
    words: ESTONIAN,
  },
  {
    codes: ['lv'],
    name: 'Latvian',
    scripts: ['Latin'],
    letters: 'āēīķļņģū',
    capitalNouns: false,
    readsFacts: false,
    words: LATVIAN,
  },
  {
    codes: ['lt'],
    name: 'Lithuanian',
    scripts: ['Latin'],
    letters: 'ėįųū',
    capitalNouns: false,
    readsFacts: false,
    words: LITHUANIAN,
  },
  {
    codes: ['el'],
    name: 'Greek',
    scripts: ['Greek'],
    capitalNouns: false,
    readsFacts: false,
    words: GREEK,
  },
  {
    codes: ['tr'],
    name: 'Turkish',
    scripts: ['Latin'],
    letters: 'ığş',
    capitalNouns: false,
    readsFacts: false,
    words: TURKISH,
  },
  {
    codes: ['ar'],
    name: 'Arabic',
    scripts: ['Arabic'],
    capitalNouns: false,
    isUncased: true,
    readsFacts: false,
    words: ARABIC,
  },
  {
    codes: ['he', 'iw'],
    name: 'Hebrew',
    scripts: ['Hebrew'],
    capitalNouns: false,
    isUncased: true,
    readsFacts: false,
    words: HEBREW,
  },
  {
    codes: ['ko'],
    name: 'Korean',
    scripts: ['Hangul'],
    capitalNouns: false,
    isUncased: true,
    readsFacts: false,
    words: KOREAN,
  },
  {
    codes: ['zh'],
    name: 'Chinese',
    scripts: ['Han'],
    capitalNouns: false,
    isUncased: true,
    readsFacts: false,
    words: { courtesy: CHINESE_COURTESY },
  },
  {
    codes: ['ja'],
    name: 'Japanese',
    scripts: ['Kana', 'Han'],
    capitalNouns: false,
    isUncased: true,
    readsFacts: false,
    words: { courtesy: JAPANESE_COURTESY },
  },
];

/** The row of a language (BCP 47: `en`, `en-GB`). Undefined if there is none. */
export const findLanguage = (tag: string): TextLanguage | undefined => findRow(LANGUAGES, tag);

/** What pages need to know about the languages. */
export const languageTraits = (): LanguageTraits[] =>
  LANGUAGES.map(({ codes, scripts, letters, words }) => ({
    codes,
    scripts,
    letters,
    functionWords: codes.includes('en')
      ? ENGLISH_IN_ANY_TEXT.functionWords?.text
      : words.functionWords?.text,
    forms: words.forms,
  }));

/** Whether articles in a language give facts. */
export const readsFacts = (tag: string): boolean => findLanguage(tag)?.readsFacts === true;

const CAPITALISING = LANGUAGES.filter(({ capitalNouns }) => capitalNouns);

/** Whether a folded word is a title in a language whose nouns have capitals. */
export const isCapitalNounTitle = (word: string): boolean =>
  CAPITALISING.some(({ words }) => words.isTitle?.(word));

/** Whether a folded word links or opens phrases in such a language. */
export const isCapitalNounFunctionWord = (word: string): boolean =>
  CAPITALISING.some(({ words }) => words.functionWords?.has(word));

/** Whether a folded word is a courtesy title of one kind in any language. */
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

/** Whether a folded word is a title or form of address before a name in any language. */
export const isTitle = inAnyText('titles');

/** Whether a folded word turns the surname after it into a place or a church. */
export const isSaint = inAnyText('saints');
