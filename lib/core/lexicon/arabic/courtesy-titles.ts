import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Arabic courtesy titles in front of a name, in the forms that a sentence gives them. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('السيد'),
  women: wordList('السيدة'),
  wives: wordList(''),
};
