import type { NameWords } from '../language-words.ts';
import { COURTESY_TITLES } from './courtesy-titles.ts';
import { NAME_FORMS } from './name-forms.ts';
import { WORDS_BESIDE_NAMES } from './words-beside-names.ts';

/** What Turkish needs for names on a page. */
export const NAMES: NameWords = {
  courtesy: COURTESY_TITLES,
  forms: NAME_FORMS,
  ...WORDS_BESIDE_NAMES,
};
