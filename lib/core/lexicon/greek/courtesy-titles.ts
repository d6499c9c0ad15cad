import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Greek courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('κυριος κυριου κυριο'),
  women: wordList('κυρια κυριας'),
  wives: wordList(''),
};
