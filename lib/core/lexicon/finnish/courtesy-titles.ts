import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Finnish courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('herra'),
  women: wordList('rouva neiti'),
  wives: wordList(''),
};
