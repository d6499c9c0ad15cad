import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** English courtesy titles in front of a surname. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('mr sir lord'),
  women: wordList('ms miss lady dame'),
  wives: wordList('mrs'),
};
