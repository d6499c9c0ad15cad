import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** German courtesy titles before a surname. `Frau` long meant a wife, so the rules treat it that way. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('herr'),
  women: wordList(''),
  wives: wordList('frau'),
};
