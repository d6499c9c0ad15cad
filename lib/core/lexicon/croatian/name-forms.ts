import type { NameForms, NameGenders } from '../language-words.ts';

/** Cases of names in Croatian, Serbian and Bosnian, and possessive adjectives. */
export const NAME_FORMS: NameForms = {
  endings: `
    a>-:ga u>-:dl om>-:i em>-:i e>-:v ja>-:ga ju>-:dl jem>-:i
    e>a:g i>a:dl u>a:a om>a:i o>a:v a>o:ga u>o:dl om>o:i a>e:ga u>e:dl em>e:i
    og>i:ga oga>i:ga om>i:dl omu>i:dl ome>i:dl im>i:i oj>a:dl
    ov>-:p ova>-:p ovo>-:p ove>-:p ovi>-:p ovu>-:p ovog>-:p ovoga>-:p ovoj>-:p ovom>-:p ovim>-:p ovih>-:p
    ev>-:p eva>-:p evo>-:p eve>-:p evi>-:p evu>-:p evog>-:p evoga>-:p evoj>-:p evom>-:p evim>-:p evih>-:p
    jev>-:p jeva>-:p jevo>-:p jeve>-:p jevi>-:p jevu>-:p jevog>-:p jevoj>-:p jevom>-:p jevim>-:p jevih>-:p
    ov>o:p ova>o:p ovo>o:p ove>o:p ovi>o:p ovu>o:p ovog>o:p ovoj>o:p ovom>o:p ovim>o:p ovih>o:p
    in>a:p ina>a:p ino>a:p ine>a:p ini>a:p inu>a:p inog>a:p inoj>a:p inom>a:p inim>a:p inih>a:p
  `,
  fleeting: 'a',
  slavic: `
    scov$>shchev,shchov sc>shch cov$>chev,chov c>ch,ts s>s,sh z>z,zh ski$>sky skij$>sky skyj$>sky
    ej$>ei,ey ij$>y,i,iy aj$>ai,ay ^je>ye,e ju>yu ja>ya j>y,i h>h,kh
  `,
};

export const NAME_GENDERS: NameGenders = {
  sharedForms:
    'ov ova ovo ove ovi ovu ovog ovoj ovom ovim ovih ev eva evo eve evi evu evog evoj evom evim evih',
  womensEndings: 'a',
  womensVerbs: 'la',
  mensVerbs: 'o',
};
