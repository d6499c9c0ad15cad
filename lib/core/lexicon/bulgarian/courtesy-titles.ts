import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Bulgarian courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('господин г-н'),
  women: wordList('госпожа г-жа госпожица'),
  wives: wordList(''),
};
