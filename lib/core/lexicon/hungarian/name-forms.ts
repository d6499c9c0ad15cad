import type { NameForms } from '../language-words.ts';

/** Hungarian endings of the last word of a name. */
export const NAME_FORMS: NameForms = {
  endings: `
    t>- ot>- et>- at>- nak>- nek>- al>- el>- val>- vel>- ban>- ben>- ba>- be>- bol>- rol>- tol>- ra>- re>-
    on>- en>- n>- nal>- nel>- hoz>- hez>- ert>- kent>- ig>- e>- i>- ek>- ekat>- eket>- eknak>- eknek>- ok>-
    ekkal>- ekkel>- ektol>- ekhoz>- ekhez>- ekert>- eke>- ja>- je>- a>- jat>- jet>- jaban>- fele>- ei>- ekrol>-
    stul>- eval>- evel>- enak>- enek>- eban>- eben>-
  `,
  stems: `
    bb>b cc>c dd>d ff>f gg>g hh>h jj>j kk>k ll>l mm>m nn>n pp>p rr>r ss>s tt>t vv>v xx>x zz>z
    ccs>cs ggy>gy lly>ly nny>ny ssz>sz tty>ty zzs>zs
  `,
  lastOnly: true,
  slavic: `
    szkij$>sky szkaja$>skaya csov$>chev,chov cs>ch sz>s zs>zh s>sh c>ts gy>d,dy ty>t ny>n ly>l nyij$>ny ej$>ei,ey ij$>y,i,iy
    aj$>ai,ay ^je>ye,e ju>yu ja>ya j>y,i h>h,kh i>i,y
  `,
};
