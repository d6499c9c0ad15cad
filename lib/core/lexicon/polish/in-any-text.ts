import { wordList } from '../../text/word-list.ts';
import type { WordsInAnyText } from '../language-words.ts';

/** Polish words that texts of other languages carry along. */
export const IN_ANY_TEXT: WordsInAnyText = {
  titles: wordList('pan'),
};
