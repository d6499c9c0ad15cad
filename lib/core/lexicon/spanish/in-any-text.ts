import { wordList } from '../../text/word-list.ts';
import type { WordsInAnyText } from '../language-words.ts';

/** Spanish words that appear in texts of other languages, and that open headlines. */
export const IN_ANY_TEXT: WordsInAnyText = {
  functionWords: wordList('segun pero para cuando'),
  titles: wordList('senor'),
  saints: wordList('san santa'),
};
