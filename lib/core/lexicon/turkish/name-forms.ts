import type { NameForms } from '../language-words.ts';

/** Turkish endings follow an apostrophe, which already ends the word. */
export const NAME_FORMS: NameForms = {
  endings: `lar>- ler>-`,
  slavic: `
    skiy$>sky cov$>chev,chov c>c,ch s>s,sh ^ye>ye,e h>h,kh j>zh iy$>iy,y,i ey$>ey,ei
  `,
};
