import { wordList } from '../../text/word-list.ts';
import type { WordsInAnyText } from '../language-words.ts';

/** Italian words that texts of other languages carry along, and that open its headlines. */
export const IN_ANY_TEXT: WordsInAnyText = {
  functionWords: wordList('secondo perche'),
  titles: wordList('signor'),
};
