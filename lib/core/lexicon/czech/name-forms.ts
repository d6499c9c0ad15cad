import type { NameForms, NameGenders } from '../language-words.ts';

/** Czech cases of names, possessive adjectives and the surnames of women. */
export const NAME_FORMS: NameForms = {
  endings: `
    a>-:ga ovi>-:dl u>-:dl em>-:i e>-:gv i>-:dl y>-:i
    y>a:g ovi>a:dl u>a:a ou>a:i o>a:v e>a:gdl i>a:dla ce>ka:dl ze>ha:dl
    a>o:ga ovi>o:dl em>o:i u>o:dl
    a>e:ga ovi>e:dl em>e:i ii>ie:dl i>ie:gdla
    ho>-:ga mu>-:dl m>-:i eho>y:ga emu>y:dl em>y:l ym>y:i ym>i:i ych>i:g eho>i:ga emu>i:dl em>i:l im>i:i
    ova>-:n ove>-:gdl ovou>-:ai ova>a:n ove>a:gdl ovou>a:ai ska>sky:n ske>sky:gdl
    uv>-:p ovo>-:p ova>-:p ovy>-:p ovu>-:p ovym>-:p ovych>-:p ovymi>-:p ove>-:p
    uv>a:p ovo>a:p ova>a:p ovy>a:p ovu>a:p ove>a:p ovi>-:p
    in>a:p ina>a:p ino>a:p iny>a:p ine>a:p inu>a:p inym>a:p inych>a:p
    ove>-:n ovych>-:g ovym>-:d
  `,
  fleeting: 'e',
  slavic: `
    scov$>shchev,shchov sc>shch cov$>chev,chov c>ch,ts s>s,sh z>z,zh ch>kh,ch skyj$>sky skij$>sky
    ej$>ei,ey ij$>y,i,iy aj$>ai,ay ^je>ye,e ju>yu ja>ya j>y,i h>h,g
  `,
};

export const NAME_GENDERS: NameGenders = {
  womensSurnames: 'ova ska cka',
  sharedForms: 'ova ove ovou ovu ovo ovy ovym ovych',
  womensEndings: 'a e',
  womensVerbs: 'la',
  mensVerbs: 'l',
};
