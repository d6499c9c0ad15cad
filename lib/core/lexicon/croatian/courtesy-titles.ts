import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Croatian and Serbian courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('gospodin gospodina gospodinu gospodinom'),
  women: wordList('gospoda gospode gospodi gospodu gospodica'),
  wives: wordList(''),
};
