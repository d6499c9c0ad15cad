import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Estonian courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('harra'),
  women: wordList('proua preili'),
  wives: wordList(''),
};
