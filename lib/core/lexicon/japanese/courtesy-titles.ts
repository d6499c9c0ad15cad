import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Japanese courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('氏 君'),
  women: wordList('嬢'),
  wives: wordList(''),
};
