import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Chinese puts its courtesy titles after a name, where the rules don't look. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList(''),
  women: wordList(''),
  wives: wordList(''),
};
