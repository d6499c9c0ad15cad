import { wordList } from '../../text/word-list.ts';
import type { WordsInAnyText } from '../language-words.ts';

/** German words that appear in English texts and headlines. */
export const IN_ANY_TEXT: WordsInAnyText = {
  titles: wordList('herr frau'),
  saints: wordList('sankt'),
};
