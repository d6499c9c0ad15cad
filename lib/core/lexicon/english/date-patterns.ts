import { splitWords } from '../../text/word-list.ts';
import { MONTHS, SHORT_MONTHS, WEEKDAYS, withCapitals } from './calendar-words.ts';

// Pieces of patterns for dates, as sources of regular expressions.

const anyOf = (words: readonly string[]): string => withCapitals(words).join('|');

/** A month, in full or short. */
export const MONTH = `(?:${anyOf(MONTHS)}|(?:${anyOf(SHORT_MONTHS)})\\.?)`;

/** A day of the week. */
export const WEEKDAY = `(?:${anyOf(WEEKDAYS)})`;

/** A day of the week alone, but no name of a feast or sale (`Good Friday`, `Super Tuesday`) and no habit (`Friday nights`). */
export const LONE_WEEKDAY = `(${anyOf(WEEKDAYS)})(?<!\\b(?:Super|Good|Black|Ash|Cyber|Bloody|Palm|Easter|Shrove|Maundy|Boxing|Whit|Giving) \\1)(?! (?:mornings|afternoons|evenings|nights)\\b)`;

/** A number of units: a figure of two digits, or a word. */
export const COUNT = '\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an';

/** The same as a group. */
export const NUMBER = `(?:${COUNT})`;

/** Ordinal numbers as words, from the first on. */
export const ORDINALS = splitWords(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first',
);

/** A season. */
export const SEASON = '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)';

/** What is counted: behind these a figure of four digits is a number and no year. */
export const COUNTED =
  '(?!\\s?(?:%|percent|per|people|persons?|men|women|children|votes?|jobs|miles|feet|foot|ft|met(?:re|er)s?|m|km|kilomet(?:re|er)s?|cm|mm|kg|g|lbs?|pounds?|tonnes|tons|hours|minutes|seconds|days|weeks|months|years|words|members|employees|workers|homes|houses|square|acres|hectares|cases|deaths|students|delegates|pages|calories|kcal|rpm|mph|hp|cc|troops|soldiers|dollars|euros|crowns|points|times|copies|and a half)\\b)';

/** A currency, number sign, decimal point or longer figure in front says the same. */
export const PLAIN_BEFORE =
  '(?<![\\d.,:$£€#/]|\\b(?:[Nn]o\\.?|[Nn]umber|[Nn]os\\.|[Rr]oom|[Ff]light|[Rr]oute|[Hh]ighway|[Uu]nit|[Rr]esolution|than|nearly|almost|over|exactly|[Aa]pproximately|at least) ?)';

/** Numbers as words, by their value. */
export const COUNT_WORDS = splitWords(
  'zero one two three four five six seven eight nine ten eleven twelve',
);

/** A day of the month. */
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';

/** Days from today that these words go ahead. */
export const DAYS_AHEAD: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** What these words say of the weekday behind them. */
export const WEEKDAY_LEADS: ReadonlyMap<string, 'last' | 'next'> = new Map([
  ['last', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
]);

/** How many units these words go back. */
export const STEPS_BACK: ReadonlyMap<string, number> = new Map([
  ['last', 1],
  ['this', 0],
  ['next', -1],
]);
