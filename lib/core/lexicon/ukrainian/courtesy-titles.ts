import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Ukrainian courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('пан пана панові паном'),
  women: wordList('пані'),
  wives: wordList(''),
};
