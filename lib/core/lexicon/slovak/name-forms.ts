import type { NameForms, NameGenders } from '../language-words.ts';

/** Slovak cases of names, possessive adjectives and the surnames of women. */
export const NAME_FORMS: NameForms = {
  endings: `
    a>-:ga ovi>-:dl om>-:i e>-:v u>-:dl i>-:l
    y>a:g u>a:ga e>a:dl ou>a:i ovi>a:dl om>a:i o>a:v i>a:dl
    a>o:ga ovi>o:dl om>o:i ie>ia:g iu>ia:a iou>ia:i ii>ia:dl
    ho>-:ga mu>-:dl m>-:i eho>y:ga emu>y:d om>y:l ym>y:i eho>i:ga emu>i:d om>i:l im>i:i
    ej>a:gdl ova>-:n ovej>-:gdl ovu>-:a ovou>-:i ska>sky:n skej>sky:gdl
    ov>-:p ova>-:p ovo>-:p ovho>-:p ovu>-:p ovym>-:p ovych>-:p ovymi>-:p ove>-:p ovom>-:p
    in>a:p ina>a:p ino>a:p ine>a:p inu>a:p inej>a:p inho>a:p inych>a:p
    ovci>-:n ovcov>-:g
  `,
  fleeting: 'e o',
  slavic: `
    scov$>shchev,shchov sc>shch cov$>chev,chov c>ch,ts s>s,sh z>z,zh ch>kh,ch skyj$>sky skij$>sky
    ej$>ei,ey ij$>y,i,iy aj$>ai,ay ^je>ye,e ju>yu ja>ya j>y,i h>h,g
  `,
};

export const NAME_GENDERS: NameGenders = {
  womensSurnames: 'ova ska cka',
  sharedForms: 'ova ovej ovu ovou ove ovo',
  womensEndings: 'a',
  womensVerbs: 'la',
  mensVerbs: 'l',
};
