import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** Czech courtesy titles before a name, in their inflected forms. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('pan pana panu panem pane'),
  women: wordList('pani slecna slecny slecnu'),
  wives: wordList(''),
};
