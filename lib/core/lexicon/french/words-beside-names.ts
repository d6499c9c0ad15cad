import { foldedList } from '../../text/word-list.ts';
import type { WordsBesideNames } from '../language-words.ts';

/** French words that link phrases, which identify French texts. */
export const WORDS_BESIDE_NAMES: WordsBesideNames = {
  functionWords: foldedList(`
    le la les un une des du de et est en que qui dans pour par sur avec pas ne au aux ce cette ces son sa ses il elle ils nous vous
    mais ou donc plus comme selon apres avant depuis contre entre sans sous tout aussi ete etait sont ont
  `),
};
