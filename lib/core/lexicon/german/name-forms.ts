import type { NameForms } from '../language-words.ts';

/** The German genitive of names. */
export const NAME_FORMS: NameForms = { endings: 's>-:g', lastOnly: true };
