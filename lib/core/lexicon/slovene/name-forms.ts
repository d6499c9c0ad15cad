import type { NameForms, NameGenders } from '../language-words.ts';

/** Slovene cases of names and possessive adjectives. */
export const NAME_FORMS: NameForms = {
  endings: `
    a>-:ga u>-:dl om>-:i em>-:i ja>-:ga ju>-:dl jem>-:i
    e>a:g i>a:dl o>a:ai a>o:ga u>o:dl om>o:i e>o:g a>e:ga u>e:dl em>e:i
    ega>i:ga emu>i:d im>i:i em>i:l ga>-:ga mu>-:dl m>-:i
    ov>-:p ova>-:p ovo>-:p ove>-:p ovi>-:p ovega>-:p ovemu>-:p ovem>-:p ovim>-:p ovih>-:p ovimi>-:p
    ev>-:p eva>-:p evo>-:p eve>-:p evi>-:p evega>-:p evemu>-:p evem>-:p evim>-:p evih>-:p
    jev>-:p jeva>-:p jevo>-:p jeve>-:p jevi>-:p jevega>-:p jevemu>-:p jevem>-:p jevim>-:p jevih>-:p
    ov>a:p ova>a:p ovo>a:p ove>a:p ovi>a:p ovega>a:p
    ov>o:p ova>o:p ovo>o:p ove>o:p ovi>o:p ovega>o:p
    in>a:p ina>a:p ino>a:p ine>a:p ini>a:p inega>a:p inemu>a:p inem>a:p inim>a:p inih>a:p
    ova>-:n ove>-:g ovo>-:a
  `,
  fleeting: 'e',
  slavic: `
    scov$>shchev,shchov sc>shch cov$>chev,chov c>ch,ts s>s,sh z>z,zh ski$>sky skij$>sky skyj$>sky
    ej$>ei,ey ij$>y,i,iy aj$>ai,ay ^je>ye,e ju>yu ja>ya j>y,i h>h,kh
  `,
};

export const NAME_GENDERS: NameGenders = {
  sharedForms:
    'ov ova ovo ove ovi ovega ovemu ovem ovim ovih ev eva evo eve evi evega evemu evem evim evih',
  womensEndings: 'a',
  womensVerbs: 'la',
  mensVerbs: 'l',
};
