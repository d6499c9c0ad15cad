import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Hungarian courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('ur'),
  women: wordList('asszony holgy'),
  wives: wordList(''),
};
