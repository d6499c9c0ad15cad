import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Korean courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('씨 군'),
  women: wordList('양 여사'),
  wives: wordList(''),
};
