import type { WordList } from './word-list.ts';

/** Words that tell a full stop that ends a sentence from one that does not. Abbreviations are without their stop. */
export interface SentenceWords {
  /** global; marks that end a sentence, before white space or the end, whatever closing marks stand between */
  readonly ends: RegExp;
  /** the closing marks */
  readonly closers: string;
  /** abbreviations that can end a sentence */
  readonly ending: RegExp;
  /** white space and a word that opens a sentence rather than carrying on a name */
  readonly opening: RegExp;
  /** abbreviations with a capital */
  readonly capitals: WordList;
  /** abbreviations in lower case */
  readonly small: WordList;
  /** these abbreviate only before a figure */
  readonly beforeFigures: WordList;
  /** a figure with a full stop is an ordinal number (`3. März`), of so many digits at most; absent: it is none */
  readonly ordinalDigits?: number;
}
