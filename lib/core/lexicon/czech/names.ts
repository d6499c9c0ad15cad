import type { NameWords } from '../language-words.ts';
import { COURTESY_TITLES } from './courtesy-titles.ts';
import { NAME_FORMS, NAME_GENDERS } from './name-forms.ts';
import { WORDS_BESIDE_NAMES } from './words-beside-names.ts';

/** What Czech needs for names on a page. */
export const NAMES: NameWords = {
  courtesy: COURTESY_TITLES,
  forms: NAME_FORMS,
  genders: NAME_GENDERS,
  ...WORDS_BESIDE_NAMES,
};
