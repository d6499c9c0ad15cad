import type { NameForms, NameGenders } from '../language-words.ts';

/** Russian cases of names. Folded: й is и, ё is е. */
export const NAME_FORMS: NameForms = {
  endings: `
    а>-:ga у>-:d ом>-:i ем>-:i е>-:l ым>-:i ы>-:n ов>-:g
    я>и:ga ю>и:d ем>и:i е>и:l я>ь:ga ю>ь:d ем>ь:i е>ь:l и>ь:n ев>и:g
    ого>ыи:ga ому>ыи:d ым>ыи:i ом>ыи:l ого>ии:ga ому>ии:d им>ии:i ом>ии:l
    ого>ои:ga ому>ои:d ым>ои:i ом>ои:l его>ии:ga ему>ии:d ем>ии:l
    ы>а:g и>а:g е>а:dl у>а:a ои>а:gdil ою>а:i еи>а:i
    и>я:g е>я:dl ю>я:a еи>я:i ею>я:i ии>ия:gdl
    ои>ая:gdil ую>ая:a ою>ая:i еи>яя:gdil юю>яя:a
    и>ь:gdl ью>ь:i
  `,
  fleeting: 'е о ё',
};

export const NAME_GENDERS: NameGenders = {
  womensSurnames: 'ова ева ина ская цкая ая',
  womensEndings: 'а я',
  womensVerbs: 'ла лась',
  mensVerbs: 'л лся',
};
