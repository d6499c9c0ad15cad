import type { NameForms } from '../language-words.ts';

/** Estonian endings. The last word of a name takes them after a vowel of its own. */
export const NAME_FORMS: NameForms = {
  endings: `
    a>- i>- e>- u>- t>- d>- s>- sse>- st>- le>- l>- lt>- ks>- ni>- na>- ta>- ga>- te>- de>- dele>- dega>-
    se>ne st>ne sele>ne sega>ne
  `,
  links: 'i e a u o',
  stems: 'd>t b>p g>k l>el l>al',
  fleeting: 'e',
  lastOnly: true,
  slavic: `
    stsov$>shchev,shchov tsov$>chev,chov ts>ts,ch s>s,sh z>z,zh skoi$>sky ski$>sky ^je>ye,e ju>yu ja>ya j>y,i hh>kh h>h,kh
  `,
};
