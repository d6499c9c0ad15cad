import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Greek courtesy titles in front of a name, in the forms that a sentence gives them. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('κυριος κυριου κυριο'),
  women: wordList('κυρια κυριας'),
  wives: wordList(''),
};
