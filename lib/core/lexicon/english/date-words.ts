import { wordList } from '../../text/word-list.ts';

/** Words behind “for” that begin a time and no demand. */
export const AFTER_CALLED_FOR_A_TIME = wordList('this last');

/** Words of an age. */
export const AGE_WORDS = /^(\d+|-|year-old|\d+-year-old)$/;

/** The end of an age: `41-year-old`. */
export const YEAR_OLD = /(?:^|-)year-old$/;

/** Days named by one word. */
export const SINGLE_DAYS = wordList('yesterday tonight');

/** Words before a unit of time: `last week`. */
export const LAST_THIS_EARLIER = wordList('last this earlier');

/** Units of time, singular or plural. */
export const TIME_UNITS = /^(years?|months?|weeks?|days?|hours?|minutes?|decades?|moments?)$/;

/** What follows “last” or “this” in a time. */
export const UNITS_OF_LAST_AND_THIS = wordList(`
  week month year day spring summer fall autumn winter morning afternoon evening weekend
`);

/** Words that open a time behind a cue. */
export const TIME_BEHIND_A_CUE = wordList('last this earlier later again recently yesterday');

/** Nouns and adverbs that end a time. */
export const SINGLE_TIMES = wordList('week month year yesterday tonight');

/** `earlier`, `late`: words before a time. */
export const EARLIER_OR_LATE = wordList('earlier late');

/** Units of time that an office is counted in. */
export const LONG_TIME_UNITS = /^(years?|months?|decades?|weeks?)$/;

/** Words between an event and its date. */
export const WORDS_BEFORE_A_DATE = wordList('on in at early late earlier later during of the');

/** Prepositions that make a date a limit, not the day of the event. */
export const LIMITS_OF_TIME = wordList('by since until till before after from for through');

/** As LIMITS_OF_TIME, without “for”, which a named event may follow. */
export const LIMITS_OF_TIME_WITHOUT_FOR = wordList('by since until till before after from through');
