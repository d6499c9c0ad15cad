import type { NameForms } from '../language-words.ts';

/** Arabic words that are joined to the name after them. Folded: alef is one letter. */
export const NAME_FORMS: NameForms = {
  prefixes: 'و ف ب ل ك',
};
