import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** French courtesy titles before a surname. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('monsieur'),
  women: wordList('madame'),
  wives: wordList('mme'),
};
