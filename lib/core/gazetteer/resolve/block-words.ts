import type { NameGenders, WordsBesideNames } from '../../lexicon/language-words.ts';
import type { Token } from '../../text/tokenize.ts';
import type { FindBaseForms } from '../forms/base-forms.ts';
import type { IsOrdinary } from './ordinary-words.ts';

/** A block as resolution sees it. */
export interface BlockWords {
  text: string;
  tokens: readonly Token[];
  /** a headline or label Where Most Words Are Capitalised, so that capitals mean nothing */
  titleCase: boolean;
  /** the page's language writes all nouns with a capital */
  capitalNouns: boolean;
  isOrdinary: IsOrdinary;
  /** the language joins particles and prepositions to names, although they don't belong to them */
  isJoined: boolean;
  /** gives the words that a word of the page may be a form of */
  basesOf: FindBaseForms;
  /** whether this word, or the word it is a form of, is a usual forename */
  isForename(key: string): boolean;
  /** the same for the word as written; an ordinary word that opens a sentence may look like a form of a forename */
  isForenameAsWritten(key: string): boolean;
  /** the page's language has its own lists, so English usage doesn't apply */
  isForeign: boolean;
  /** whether token `i` belongs to a known name of several words */
  isTaken(i: number): boolean;
  /** how names and verbs of the language show gender */
  genders?: NameGenders | undefined;
  /** the words that the page's language puts beside names; empty for English, whose lists the rules use directly */
  beside: WordsBesideNames;
  /** the script has no capitals, so only known names count as names */
  isUncased: boolean;
  /** a word with at least this many characters may be a full name; 0 if none may */
  oneWord: number;
}
