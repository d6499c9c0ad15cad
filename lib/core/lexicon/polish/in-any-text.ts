import { wordList } from '../../text/word-list.ts';
import type { WordsInAnyText } from '../language-words.ts';

/** Polish words that appear in texts of other languages. */
export const IN_ANY_TEXT: WordsInAnyText = {
  titles: wordList('pan'),
};
