import { wordList } from '../../text/word-list.ts';
import type { WordsInAnyText } from '../language-words.ts';
import { FUNCTION_WORDS_BESIDE_NAMES, TITLES_BESIDE_NAMES } from './words-beside-names.ts';

/** English words count in every text, since names in headlines are English in many languages. */
export const IN_ANY_TEXT: WordsInAnyText = {
  functionWords: FUNCTION_WORDS_BESIDE_NAMES,
  titles: TITLES_BESIDE_NAMES,
  saints: wordList('st saint'),
};
