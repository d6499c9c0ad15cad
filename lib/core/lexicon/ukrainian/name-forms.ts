import type { NameForms, NameGenders } from '../language-words.ts';

/** Ukrainian cases of names. Folded: й is и, ї is і. */
export const NAME_FORMS: NameForms = {
  endings: `
    а>-:ga у>-:dl ові>-:dl ом>-:i ем>-:i і>-:l им>-:i е>-:v и>-:n ів>-:g
    а>о:ga у>о:dl ові>о:dl ом>о:i і>о:l
    я>и:ga ю>и:d єві>и:dl єм>и:i і>и:l я>ь:ga ю>ь:d еві>ь:dl ем>ь:i і>ь:l
    я>-:ga ю>-:d еві>-:dl
    ого>ии:ga ому>ии:dl им>ии:i ім>ии:l ього>іи:ga ьому>іи:dl
    и>а:g і>а:dl у>а:a ою>а:i ці>ка:dl зі>га:dl сі>ха:dl оі>а:gdl о>а:v
    і>я:gdl ю>я:a ею>я:i єю>я:i
    ої>а:gdl і>ь:gdl
  `,
  stems: 'он>ін ор>ір оп>іп',
  fleeting: 'е о',
};

export const NAME_GENDERS: NameGenders = {
  womensSurnames: 'ова єва ева іна ська цька',
  womensEndings: 'а я',
  womensVerbs: 'ла лась лася',
  mensVerbs: 'в вся',
};
