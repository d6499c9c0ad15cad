import type { NameForms } from '../language-words.ts';

/** Greek cases of names. Folded: without accents. */
export const NAME_FORMS: NameForms = {
  endings: `
    ου>ος:g ο>ος:a ε>ος:v η>ης:gav α>ας:gav ας>α:g ης>η:g ους>ου:g υ>υς:gav ε>ες:gav ο>ως:a
    α>ων:a ονα>ων:a ονος>ων:g ος>-:g α>-:a ω>ως:gav ου>ης:g η>-:n
  `,
};
