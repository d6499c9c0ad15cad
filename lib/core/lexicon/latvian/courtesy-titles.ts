import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Latvian courtesy titles in front of a name, in the forms that a sentence gives them. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('kungs kunga kungam'),
  women: wordList('kundze kundzes kundzei'),
  wives: wordList(''),
};
