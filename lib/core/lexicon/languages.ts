import { COURTESY_TITLES as ARABIC_COURTESY } from './arabic/courtesy-titles.ts';
import { NAME_FORMS as ARABIC_FORMS } from './arabic/name-forms.ts';
import { COURTESY_TITLES as BULGARIAN_COURTESY } from './bulgarian/courtesy-titles.ts';
import { NAME_FORMS as BULGARIAN_FORMS } from './bulgarian/name-forms.ts';
import { COURTESY_TITLES as CROATIAN_COURTESY } from './croatian/courtesy-titles.ts';
import { NAME_FORMS as CROATIAN_FORMS } from './croatian/name-forms.ts';
import { COURTESY_TITLES as CZECH_COURTESY } from './czech/courtesy-titles.ts';
import { NAME_FORMS as CZECH_FORMS } from './czech/name-forms.ts';
import { COURTESY_TITLES as ENGLISH_COURTESY } from './english/courtesy-titles.ts';
import { COURTESY_TITLES as ESTONIAN_COURTESY } from './estonian/courtesy-titles.ts';
import { NAME_FORMS as ESTONIAN_FORMS } from './estonian/name-forms.ts';
import { COURTESY_TITLES as FINNISH_COURTESY } from './finnish/courtesy-titles.ts';
import { NAME_FORMS as FINNISH_FORMS } from './finnish/name-forms.ts';
import { COURTESY_TITLES as FRENCH_COURTESY } from './french/courtesy-titles.ts';
import { COURTESY_TITLES as GERMAN_COURTESY } from './german/courtesy-titles.ts';
import { NAME_FORMS as GERMAN_FORMS } from './german/name-forms.ts';
import { GERMAN_FUNCTION_WORDS, GERMAN_TITLE } from './german/words-beside-names.ts';
import { COURTESY_TITLES as GREEK_COURTESY } from './greek/courtesy-titles.ts';
import { NAME_FORMS as GREEK_FORMS } from './greek/name-forms.ts';
import { COURTESY_TITLES as HEBREW_COURTESY } from './hebrew/courtesy-titles.ts';
import { NAME_FORMS as HEBREW_FORMS } from './hebrew/name-forms.ts';
import { COURTESY_TITLES as HUNGARIAN_COURTESY } from './hungarian/courtesy-titles.ts';
import { NAME_FORMS as HUNGARIAN_FORMS } from './hungarian/name-forms.ts';
import { COURTESY_TITLES as JAPANESE_COURTESY } from './japanese/courtesy-titles.ts';
import { COURTESY_TITLES as KOREAN_COURTESY } from './korean/courtesy-titles.ts';
import { NAME_FORMS as KOREAN_FORMS } from './korean/name-forms.ts';
import type { NameWords } from './language-words.ts';
import { COURTESY_TITLES as LATVIAN_COURTESY } from './latvian/courtesy-titles.ts';
import { NAME_FORMS as LATVIAN_FORMS } from './latvian/name-forms.ts';
import { COURTESY_TITLES as POLISH_COURTESY } from './polish/courtesy-titles.ts';
import { NAME_FORMS as POLISH_FORMS } from './polish/name-forms.ts';
import { COURTESY_TITLES as RUSSIAN_COURTESY } from './russian/courtesy-titles.ts';
import { NAME_FORMS as RUSSIAN_FORMS } from './russian/name-forms.ts';
import { COURTESY_TITLES as SLOVAK_COURTESY } from './slovak/courtesy-titles.ts';
import { NAME_FORMS as SLOVAK_FORMS } from './slovak/name-forms.ts';
import { COURTESY_TITLES as SLOVENE_COURTESY } from './slovene/courtesy-titles.ts';
import { NAME_FORMS as SLOVENE_FORMS } from './slovene/name-forms.ts';
import { COURTESY_TITLES as TURKISH_COURTESY } from './turkish/courtesy-titles.ts';
import { NAME_FORMS as TURKISH_FORMS } from './turkish/name-forms.ts';
import { COURTESY_TITLES as UKRAINIAN_COURTESY } from './ukrainian/courtesy-titles.ts';
import { NAME_FORMS as UKRAINIAN_FORMS } from './ukrainian/name-forms.ts';

/** A language of texts that we read. The languages of the interface are in public/_locales. */
export interface TextLanguage {
  /** BCP 47 primary subtags: the language itself, then those that are read with its words */
  codes: readonly string[];
  name: string;
  /** its nouns have capitals, so that a capital is no sign of a name */
  capitalNouns: boolean;
  /** its script has no capitals, so that any word may be a name; absent: it has them */
  isUncased?: true;
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
    // Its function words and titles count in every text: names in headlines are English in many languages.
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
      forms: GERMAN_FORMS,
    },
  },
  {
    codes: ['fr'],
    name: 'French',
    capitalNouns: false,
    readsFacts: false,
    words: { courtesy: FRENCH_COURTESY },
  },
  {
    codes: ['pl'],
    name: 'Polish',
    capitalNouns: false,
    readsFacts: false,
    words: { courtesy: POLISH_COURTESY, forms: POLISH_FORMS },
  },
  {
    codes: ['cs'],
    name: 'Czech',
    capitalNouns: false,
    readsFacts: false,
    words: { courtesy: CZECH_COURTESY, forms: CZECH_FORMS },
  },
  {
    codes: ['sk'],
    name: 'Slovak',
    capitalNouns: false,
    readsFacts: false,
    words: { courtesy: SLOVAK_COURTESY, forms: SLOVAK_FORMS },
  },
  {
    codes: ['ru'],
    name: 'Russian',
    capitalNouns: false,
    readsFacts: false,
    words: { courtesy: RUSSIAN_COURTESY, forms: RUSSIAN_FORMS },
  },
  {
    codes: ['uk'],
    name: 'Ukrainian',
    capitalNouns: false,
    readsFacts: false,
    words: { courtesy: UKRAINIAN_COURTESY, forms: UKRAINIAN_FORMS },
  },
  {
    codes: ['bg', 'mk'],
    name: 'Bulgarian',
    capitalNouns: false,
    readsFacts: false,
    words: { courtesy: BULGARIAN_COURTESY, forms: BULGARIAN_FORMS },
  },
  {
    codes: ['sl'],
    name: 'Slovene',
    capitalNouns: false,
    readsFacts: false,
    words: { courtesy: SLOVENE_COURTESY, forms: SLOVENE_FORMS },
  },
  {
    codes: ['hr', 'sr', 'bs', 'sh'],
    name: 'Croatian',
    capitalNouns: false,
    readsFacts: false,
    words: { courtesy: CROATIAN_COURTESY, forms: CROATIAN_FORMS },
  },
  {
    codes: ['hu'],
    name: 'Hungarian',
    capitalNouns: false,
    readsFacts: false,
    words: { courtesy: HUNGARIAN_COURTESY, forms: HUNGARIAN_FORMS },
  },
  {
    codes: ['fi'],
    name: 'Finnish',
    capitalNouns: false,
    readsFacts: false,
    words: { courtesy: FINNISH_COURTESY, forms: FINNISH_FORMS },
  },
  {
    codes: ['et'],
    name: 'Estonian',
    capitalNouns: false,
    readsFacts: false,
    words: { courtesy: ESTONIAN_COURTESY, forms: ESTONIAN_FORMS },
  },
  {
    codes: ['lv'],
    name: 'Latvian',
    capitalNouns: false,
    readsFacts: false,
    words: { courtesy: LATVIAN_COURTESY, forms: LATVIAN_FORMS },
  },
  {
    codes: ['el'],
    name: 'Greek',
    capitalNouns: false,
    readsFacts: false,
    words: { courtesy: GREEK_COURTESY, forms: GREEK_FORMS },
  },
  {
    codes: ['tr'],
    name: 'Turkish',
    capitalNouns: false,
    readsFacts: false,
    words: { courtesy: TURKISH_COURTESY, forms: TURKISH_FORMS },
  },
  {
    codes: ['ar'],
    name: 'Arabic',
    capitalNouns: false,
    isUncased: true,
    readsFacts: false,
    words: { courtesy: ARABIC_COURTESY, forms: ARABIC_FORMS },
  },
  {
    codes: ['he', 'iw'],
    name: 'Hebrew',
    capitalNouns: false,
    isUncased: true,
    readsFacts: false,
    words: { courtesy: HEBREW_COURTESY, forms: HEBREW_FORMS },
  },
  {
    codes: ['ko'],
    name: 'Korean',
    capitalNouns: false,
    isUncased: true,
    readsFacts: false,
    words: { courtesy: KOREAN_COURTESY, forms: KOREAN_FORMS },
  },
  {
    codes: ['ja'],
    name: 'Japanese',
    capitalNouns: false,
    isUncased: true,
    readsFacts: false,
    words: { courtesy: JAPANESE_COURTESY },
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
