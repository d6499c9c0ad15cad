import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Slovene courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('gospod gospoda gospodu gospodom'),
  women: wordList('gospa gospe gospo gospodicna'),
  wives: wordList(''),
};
