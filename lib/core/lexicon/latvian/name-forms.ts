import type { NameForms, NameGenders } from '../language-words.ts';

/** Latvian cases of names. The dictionary form has its own ending. */
export const NAME_FORMS: NameForms = {
  endings: `
    a>s:g am>s:d u>s:ai a>s:l s>s:n ai>s:p
    a>is:g im>is:d i>is:ai i>is:l
    us>us:g um>us:d u>us:a
    as>a:g ai>a:d u>a:ai a>a:l es>e:g ei>e:d i>e:ai e>e:l
    a>ts:g sa>tis:g sa>dis:g za>dis:g sa>sis:g
  `,
  slavic: `
    skis$>sky ski$>sky cov$>chev,chov c>ch,ts s>s,sh z>z,zh ejs$>ei,ey ej$>ei,ey ijs$>y,i,iy ij$>y,i,iy ^je>ye,e ju>yu ja>ya j>y,i
    h>kh,h i>i,y
  `,
};

export const NAME_GENDERS: NameGenders = {
  womensEndings: 'a e',
};
