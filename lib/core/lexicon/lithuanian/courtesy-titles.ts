import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Lithuanian courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('ponas pono ponui pona ponu'),
  women: wordList('ponia ponios poniai panele'),
  wives: wordList(''),
};
