import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Croatian and Serbian courtesy titles in front of a name, in the forms that a sentence gives them. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('gospodin gospodina gospodinu gospodinom'),
  women: wordList('gospoda gospode gospodi gospodu gospodica'),
  wives: wordList(''),
};
