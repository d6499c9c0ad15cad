import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Chinese puts its courtesy titles behind a name, where the rules do not look. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList(''),
  women: wordList(''),
  wives: wordList(''),
};
