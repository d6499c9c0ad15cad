import type { NameForms } from '../language-words.ts';

/** Turkish endings follow an apostrophe, which already ends the word. */
export const NAME_FORMS: NameForms = {
  endings: `lar>- ler>-`,
};
