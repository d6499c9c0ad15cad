import type { NameForms } from '../language-words.ts';

/** Turkish endings are written behind an apostrophe, which already ends the word. */
export const NAME_FORMS: NameForms = {
  endings: `lar>- ler>-`,
};
