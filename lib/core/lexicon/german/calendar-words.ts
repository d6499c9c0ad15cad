import { splitWords, wordList } from '../../text/word-list.ts';

// Months, days and numbers, in lower case, without the full stop of an abbreviation.

/** In the order of the year; of two ways to write one the other is in MONTH_VARIANTS. */
export const MONTHS: readonly string[] = splitWords(
  'januar februar märz april mai juni juli august september oktober november dezember',
);

/** Other ways to write a month, with the one above. */
export const MONTH_VARIANTS: ReadonlyMap<string, string> = new Map([
  ['jänner', 'januar'],
  ['feber', 'februar'],
  ['jan', 'januar'],
  ['feb', 'februar'],
  ['apr', 'april'],
  ['aug', 'august'],
  ['sept', 'september'],
  ['okt', 'oktober'],
  ['nov', 'november'],
  ['dez', 'dezember'],
]);

/** In the order of the week, Sunday first; Saturday has a second name. */
export const WEEKDAYS: readonly string[] = splitWords(
  'sonntag montag dienstag mittwoch donnerstag freitag samstag sonnabend',
);

/** Numbers in words, by their value; in the dative, as after `vor`. */
export const COUNT_WORDS: readonly string[] = splitWords(
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
);

/** One thing, in the dative. */
export const ONE = wordList('einem einer');

/** Days from today that these words go ahead. */
export const DAYS_AHEAD: ReadonlyMap<string, number> = new Map([
  ['vorgestern', -2],
  ['gestern', -1],
  ['heute', 0],
  ['morgen', 1],
  ['übermorgen', 2],
]);
