import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Arabic courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('السيد'),
  women: wordList('السيدة'),
  wives: wordList(''),
};
