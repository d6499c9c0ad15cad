import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Russian courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('господин господина господину господином'),
  women: wordList('госпожа госпожи госпоже госпожу'),
  wives: wordList(''),
};
