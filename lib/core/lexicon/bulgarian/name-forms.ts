import type { NameForms, NameGenders } from '../language-words.ts';

/** Bulgarian names have one form, except for a few old accusatives and vocatives. */
export const NAME_FORMS: NameForms = {
  endings: `а>-:a е>-:v я>и:a о>а:v`,
};

export const NAME_GENDERS: NameGenders = {
  womensSurnames: 'ова ева ина ска',
  womensEndings: 'а я',
};
