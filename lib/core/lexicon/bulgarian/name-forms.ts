import type { NameForms, NameGenders } from '../language-words.ts';

/** Bulgarian names keep one form; a few old accusatives and vocatives are left. */
export const NAME_FORMS: NameForms = {
  endings: `а>-:a е>-:v я>и:a о>а:v`,
};

export const NAME_GENDERS: NameGenders = {
  womensSurnames: 'ова ева ина ска',
  womensEndings: 'а я',
};
