import { splitWords } from '../../text/word-list.ts';
import { MONTHS, SHORT_MONTHS, WEEKDAYS, withCapitals } from './calendar-words.ts';

// Parts of date patterns, as sources of regular expressions.

const anyOf = (words: readonly string[]): string => withCapitals(words).join('|');

/** A month, in full or short. */
export const MONTH = `(?:${anyOf(MONTHS)}|(?:${anyOf(SHORT_MONTHS)})\\.?)`;

/** A day of the week. */
export const WEEKDAY = `(?:${anyOf(WEEKDAYS)})`;

/**
 * A weekday that stands alone, but not a holiday or sale (`Good Friday`, `Super Tuesday`) or a habit (`Friday nights`).
 */
export const LONE_WEEKDAY = `(${anyOf(WEEKDAYS)})(?<!\\b(?:Super|Good|Black|Ash|Cyber|Bloody|Palm|Easter|Shrove|Maundy|Boxing|Whit|Giving) \\1)(?! (?:mornings|afternoons|evenings|nights)\\b)`;

/** Numbers as words, by their value. */
export const COUNT_WORDS = splitWords(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);

/** Tens as words, by their value. There is no word for zero, and ten is a count. */
export const TENS = splitWords('- - twenty thirty forty fifty sixty seventy eighty ninety');

const TENS_WITH_ONES = `(?:${TENS.slice(2).join('|')})(?:-(?:${COUNT_WORDS.slice(1, 10).join('|')}))?`;

/** A number of units: a figure of two digits, or words up to ninety-nine. */
export const COUNT = `\\d{1,2}|${TENS_WITH_ONES}|${COUNT_WORDS.slice(1).toReversed().join('|')}|an|a`;

/** The same as a group. */
export const NUMBER = `(?:${COUNT})`;

/** Ordinal numbers as words, starting with the first. */
export const ORDINALS = splitWords(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first',
);

/** A season. */
export const SEASON = '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)';

/** Nouns for things that are counted. Before them, a figure of four digits is a number and not a year. */
export const COUNTED =
  '(?! \\d{3,})(?! (?:[A-Z][\\w.’]* ){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Drive|Dr|Lane|Ln|Boulevard|Blvd|Way|Place|Court|Square|Terrace|Crescent|Highway|Parkway|Circle|Row|Close|Quay|Wharf)\\b)(?!\\s?(?:%|percent|per|people|persons?|men|women|children|votes?|jobs|miles|feet|foot|ft|met(?:re|er)s?|m|km|kilomet(?:re|er)s?|cm|mm|kg|g|lbs?|pounds?|tonnes|tons|hours|minutes|seconds|days|weeks|months|years|words|members|employees|workers|homes|houses|square|acres|hectares|cases|deaths|students|delegates|pages|calories|kcal|rpm|mph|hp|cc|troops|soldiers|dollars|euros|crowns|points|times|copies|and a half)\\b)';

/** A plural noun after a figure, which makes it a number. Small words in -s don't count. */
export const PLURAL_BEHIND =
  /^ (?!(?:was|is|as|has|his|this|its|us|yes|thus|plus|versus|vs|does|says)\b)(?:[a-z]{3,}s|[a-z]*(?:children|men|women|people))\b(?!['’])/;

/** Words before a figure that make it a year, even before a plural noun: `the 2016 elections`. */
export const BEFORE_A_YEAR_OF_THINGS =
  /\b(?:the|a|an|his|her|their|its|our|this|that|early|late|mid|during|since|until|by|from|before|after|[a-z]+['’]s) $/i;

/** Excludes figures after a currency, number sign, decimal point or longer figure, because they are numbers. */
export const PLAIN_BEFORE =
  '(?<![\\d.,:$£€#/]|\\b(?:[Nn]o\\.?|[Nn]umber|[Nn]os\\.|[Rr]oom|[Ff]light|[Rr]oute|[Hh]ighway|[Uu]nit|[Rr]esolution|[Gg]ate|[Mm]ark|[Cc]lass|[Mm]odel|[Tt]ype|[Ss]ection|[Pp]age|[Cc]hapter|[Aa]partment|[Aa]pt\\.?|[Ss]uite|[Bb]us|[Tt]rain|[Bb]ay|[Dd]ock|[Pp]latform|[Cc]hannel|[Ff]orm|[Aa]rticle|[Ll]ine|[Ll]ot|[Ii]tem|[Cc]all|[Dd]ial|[Pp]hone|[Ee]xtension|[Bb]ox|[Ll]ocker|[Ss]eat|[Rr]oad|[Cc]ode|[Pp]in|[Vv]ersion|[Ss]hip|[Bb]oat|[Tt]ruck|[Cc]ar|[Pp]oint|[Tt]otal|\\d{3,}|than|nearly|almost|over|exactly|[Aa]pproximately|at least) ?)';

/** A day of the month. */
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';

/** How many days these words lie ahead of today. */
export const DAYS_AHEAD: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** Which weekday these words mean. */
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

/** Words before a figure that make it a year if it is a likely one. */
export const BEFORE_A_LIKELY_YEAR = /\b(?:of|in) $/i;
