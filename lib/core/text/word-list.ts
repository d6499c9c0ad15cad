/** Is a word in a list? */
export interface WordList {
  has(word: string): boolean;
}

/**
 * A list of words as they stand in the source, in lines of words. It is taken apart when first asked, so that a
 * background that wakes pays only for the lists that its first answer needs.
 */
export function wordList(text: string): WordList {
  let words: ReadonlySet<string> | undefined;
  return {
    has(word) {
      words ??= new Set(splitWords(text));
      return words.has(word);
    },
  };
}

/** The words of a text that is nothing but words, blanks and lines; without a pattern, which takes ten times as long. */
export const splitWords = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '');
