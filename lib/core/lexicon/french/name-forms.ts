import type { NameForms } from '../language-words.ts';

/** French has no endings for names, but spellings of its own for Slavic ones. */
export const NAME_FORMS: NameForms = {
  slavic: `
    chtch>shch tch>ch ch>sh,kh ou>u ine$>in iev$>ev,yev gue>ge gui>gi j>zh ski$>sky skii$>sky i$>i,y ei$>ei,ey ^e>e,ye ^el>el,yel
  `,
};
