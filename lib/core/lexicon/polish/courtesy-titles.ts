import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Polish courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('pan pana panu panem panie'),
  women: wordList('pani panią pania'),
  wives: wordList(''),
};
