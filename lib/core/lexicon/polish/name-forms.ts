import type { NameForms, NameGenders } from '../language-words.ts';

/** Polish cases of names. Sounds that soften before an ending are listed with it. */
export const NAME_FORMS: NameForms = {
  endings: `
    a>-:ga owi>-:d em>-:i iem>-:i ie>-:lv u>-:lv dzie>d:lv cie>t:lv rze>r:lv le>ł:lv e>-:lv
    y>a:g i>a:g i>ia:gdl em>o:i ie>a:dl dzie>da:dl cie>ta:dl rze>ra:dl ce>ka:dl dze>ga:dl le>ła:dl sze>cha:dl e>a:a o>a:v
    y>o:g i>o:g ie>o:dl rze>ro:dl ce>ko:dl dze>go:dl le>ło:dl cie>to:dl dzie>do:dl e>o:a a>o:i
    iego>i:ga iemu>i:d im>i:il ego>i:ga emu>i:d ego>y:ga emu>y:d ym>y:il ego>e:ga emu>e:d em>e:il
    iej>a:gdl ej>a:gdl
    owie>-:n ow>-:ga om>-:d ami>-:i ach>-:l ich>i:ga imi>i:i
    owski>-:p owskiego>-:p owska>-:p owskie>-:p owskiej>-:p
  `,
  stems: 'ni>n si>s zi>z',
  apostrophe: true,
  fleeting: 'e ie',
  slavic: `
    szcz>shch szczow$>shchev cz>ch czow$>chev,chov sz>sh szow$>shev ski$>sky skij$>sky ska$>ska,skaya enka$>enko
    ^je>ye,e iej$>ei,ey ej$>ei,ey ij$>y,i,iy aj$>ai,ay ju>yu ja>ya j>y,i ie>e,ie ch>kh c>ts rz>r z>z,zh ks>x,ks ł>l
    owicz$>ovich w>v
  `,
};

export const NAME_GENDERS: NameGenders = {
  womensSurnames: 'ska cka dzka owa',
  sharedForms: 'owska owskiej owskie',
  womensEndings: 'a',
  womensVerbs: 'ła',
  mensVerbs: 'ł',
};
