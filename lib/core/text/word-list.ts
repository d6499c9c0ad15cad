import { foldText } from './fold.ts';

/** Is a word in a list? */
export interface WordList {
  has(word: string): boolean;
  /** the words as they stand in the source; absent for lists that are computed */
  readonly text?: string;
}

/**
 * A list of words as they stand in the source, in lines of words. It is taken apart when first asked, so that a
 * background that wakes pays only for the lists that its first answer needs.
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

/** As wordList, of words as the language writes them: they are folded when the list is first asked. */
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

/** No beginning is shorter, but where a character is a syllable or more. */
const SHORTEST_BEGINNING = 2;

/** Short ones are words that take an ending at most. */
const WHOLE = 4;
const LONGEST_ENDING = 2;

/** A list of beginnings, which has every word that begins with one of them. */
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

/** The words of a text that is nothing but words, blanks and lines; without a pattern, which takes ten times as long. */
export const splitWords = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '');
