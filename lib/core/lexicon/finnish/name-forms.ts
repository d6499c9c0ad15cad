import type { NameForms } from '../language-words.ts';

/** Finnish endings of the last word of a name, and the weak grade of its consonants. */
export const NAME_FORMS: NameForms = {
  endings: `
    n>- a>- ta>- tta>- ssa>- sta>- lla>- lta>- lle>- na>- ksi>- an>- en>- in>- on>- un>- yn>- seen>- hin>- han>- hon>- hen>- hun>- hyn>-
    sen>nen sta>nen seen>nen sessa>nen sesta>nen sella>nen selta>nen selle>nen sena>nen seksi>nen
    ksen>s sta>s ksessa>s ksesta>s ksella>s kselta>s kselle>s kseen>s ksena>s ksi>s
    en>i ta>i een>i essa>i esta>i ella>i elta>i elle>i ena>i eksi>i den>si tta>si
    t>- jen>- ja>- iden>-
  `,
  links: 'i e',
  stems: `
    ka>kka ko>kko ku>kku ki>kki ke>kke ky>kky pa>ppa po>ppo pu>ppu pi>ppi pe>ppe ta>tta to>tto tu>ttu ti>tti te>tte ty>tty
    va>pa vo>po vu>pu vi>pi vy>py da>ta do>to du>tu di>ti de>ti dy>ty
    rra>rta rro>rto rru>rtu rri>rti rre>rti lla>lta llo>lto llu>ltu lli>lti lle>lti nna>nta nno>nto nnu>ntu nni>nti nne>nti
    mma>mpa mmo>mpo mmu>mpu mmi>mpi mme>mpi nga>nka ngo>nko ngu>nku ngi>nki nge>nki
    ae>aki oe>oki ie>iki ue>uki aa>aka tee>de kee>ke pee>ve
  `,
  lastOnly: true,
  slavic: `
    stsov$>shchev,shchov tsov$>chev,chov ts>ts,ch s>s,sh z>z,zh skyi$>sky skyj$>sky ski$>sky skoi$>sky
    enka$>enko ^je>ye,e ju>yu ja>ya j>y,i h>h,kh
  `,
};
