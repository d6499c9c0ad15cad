import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Hebrew courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('מר אדון'),
  women: wordList('גברת גב'),
  wives: wordList(''),
};
