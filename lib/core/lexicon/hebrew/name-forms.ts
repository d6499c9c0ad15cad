import type { NameForms } from '../language-words.ts';

/** Hebrew words that are joined to the name after them. */
export const NAME_FORMS: NameForms = {
  isJoined: true,
  prefixes: 'ו ש כש ה ב ל מ כ',
};
