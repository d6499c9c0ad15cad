import { wordList } from '../../text/word-list.ts';
import type { WordsInAnyText } from '../language-words.ts';

/** Italian words that appear in texts of other languages, and that open headlines. */
export const IN_ANY_TEXT: WordsInAnyText = {
  functionWords: wordList('secondo perche'),
  titles: wordList('signor'),
};
