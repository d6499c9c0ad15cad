import type { NameForms, NameGenders } from '../language-words.ts';

/** Lithuanian cases of names. Foreign names also take an ending: “Lindas” of Lind. */
export const NAME_FORMS: NameForms = {
  endings: `
    o>as:g ui>as:d a>as:a u>as:i e>as:l ai>as:v
    io>is:g iui>is:d i>is:a iu>is:i yje>is:l cio>tis:g ciui>tis:d ciu>tis:i dzio>dis:g dziui>dis:d dziu>dis:i
    io>ys:g iui>ys:d i>ys:a iu>ys:i
    aus>us:g ui>us:d u>us:a umi>us:i iaus>ius:g iui>ius:d iu>ius:a iumi>ius:i
    os>a:g ai>a:d oje>a:l es>e:g ei>e:d eje>e:l
    as>-:n o>-:g ui>-:d a>-:a u>-:i e>-:l is>-:n io>-:g iui>-:d
  `,
  slavic: `
    skis$>sky ski$>sky covas$>chev,chov cov$>chev,chov c>ch,ts s>s,sh z>z,zh ejus$>ei,ey ej$>ei,ey ijus$>y,i,iy ij$>y,i,iy
    ^je>ye,e ju>yu ja>ya j>y,i ch>kh i>i,y
  `,
};

export const NAME_GENDERS: NameGenders = { womensEndings: 'a e' };
