import type { NameGenders, WordsBesideNames } from '../../lexicon/language-words.ts';
import type { Token } from '../../text/tokenize.ts';
import type { FindBaseForms } from '../forms/base-forms.ts';
import type { IsOrdinary } from './ordinary-words.ts';

/** A block as resolution sees it. */
export interface BlockWords {
  text: string;
  tokens: readonly Token[];
  /** headlines and labels, Where Most Words Are Capitalised: there, capitals say nothing */
  titleCase: boolean;
  /** the page's language writes all nouns with a capital */
  capitalNouns: boolean;
  isOrdinary: IsOrdinary;
  /** particles and prepositions are written together with names, and are none of them */
  isJoined: boolean;
  /** what a word of the page may be a form of */
  basesOf: FindBaseForms;
  /** Is this word, or what it is a form of, a usual forename? */
  isForename(key: string): boolean;
  /** The same of the word as it stands: an ordinary word that opens a sentence may be a form of a forename. */
  isForenameAsWritten(key: string): boolean;
  /** the page is in a language with lists of its own, so that English usage says nothing */
  isForeign: boolean;
  /** Does token `i` belong to a name of several words that is known? */
  isTaken(i: number): boolean;
  /** how its names and verbs tell women from men */
  genders?: NameGenders | undefined;
  /** what the page's language puts beside names; nothing in English, whose lists the rules name */
  beside: WordsBesideNames;
  /** its script has no capitals: words are names where they are known to be */
  isUncased: boolean;
  /** a word of at least so many characters may be a full name; 0 where it may not */
  oneWord: number;
}
