import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Turkish courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('bay bey sayin'),
  women: wordList('bayan hanim'),
  wives: wordList(''),
};
