import { wordList } from '../../text/word-list.ts';

/** Words behind “for” that begin a time and no demand. */
export const AFTER_CALLED_FOR_A_TIME = wordList('this last');

/** Words of an age. */
export const AGE_WORDS = /^(\d+|-|year-old|\d+-year-old)$/;

/** The end of an age: `41-year-old`. */
export const YEAR_OLD = /(?:^|-)year-old$/;
