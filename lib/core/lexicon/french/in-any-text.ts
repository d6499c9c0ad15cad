import { wordList } from '../../text/word-list.ts';
import type { WordsInAnyText } from '../language-words.ts';

/** French words that appear in texts of other languages, and that open headlines. */
export const IN_ANY_TEXT: WordsInAnyText = {
  functionWords: wordList('selon mais pour avec dans chez contre quand depuis'),
  titles: wordList('monsieur madame'),
  saints: wordList('ste sainte'),
};
