import { foldText } from './fold.ts';

/** Tells whether it contains a word. */
export interface WordList {
  has(word: string): boolean;
  /** the words as written in the source; absent for computed lists */
  readonly text?: string;
}

/**
 * A list of words as written in the source. It is split on first use. So a background that wakes pays only for the
 * lists that its first answer needs.
 */
export function wordList(text: string): WordList {
  let words: ReadonlySet<string> | undefined;
  return {
    text,
    has(word) {
      words ??= new Set(splitWords(text));
      return words.has(word);
    },
  };
}

/** Like wordList, for words in their usual spelling. They are folded on first use. */
export function foldedList(text: string): WordList {
  let words: WordList | undefined;
  return {
    text,
    has(word) {
      words ??= wordList(foldText(text));
      return words.has(word);
    },
  };
}

/** Shortest beginning, unless a character is a syllable or more. */
const SHORTEST_BEGINNING = 2;

/** Beginnings up to this length may have only a short ending after them. */
const WHOLE = 4;
const LONGEST_ENDING = 2;

/** A list of beginnings. It contains every word that begins with one of them. */
export function beginningsList(text: string): WordList {
  const list = foldedList(text);
  return {
    has(word) {
      for (let length = word.length; length >= SHORTEST_BEGINNING; length--) {
        const isShort = length <= WHOLE && word.length > length + LONGEST_ENDING;
        if (!isShort && list.has(word.slice(0, length))) return true;
      }
      return false;
    },
  };
}

/** The words of a text that consists of words, spaces and line breaks. A pattern would take ten times as long. */
export const splitWords = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '');
