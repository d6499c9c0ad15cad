import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Turkish courtesy titles in front of a name, in the forms that a sentence gives them. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('bay bey sayin'),
  women: wordList('bayan hanim'),
  wives: wordList(''),
};
