import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Slovak courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('pan pana panovi panom'),
  women: wordList('pani paniu panou slecna slecny'),
  wives: wordList(''),
};
