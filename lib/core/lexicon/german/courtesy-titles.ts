import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** German courtesy titles in front of a surname. `Frau` was long a wife's title, so the rules take it as one. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('herr'),
  women: wordList(''),
  wives: wordList('frau'),
};
