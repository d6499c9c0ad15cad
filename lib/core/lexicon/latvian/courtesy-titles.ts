import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Latvian courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('kungs kunga kungam'),
  women: wordList('kundze kundzes kundzei'),
  wives: wordList(''),
};
