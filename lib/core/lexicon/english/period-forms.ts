import { COUNT, COUNTED, ORDINALS, PLAIN_BEFORE, SEASON } from './date-patterns.ts';

// How English writes periods that aren't the day, month or year of a fact. Comments name the groups of a pattern.

/** Decades: `the early 1990s`. */
export const DECADES = /\b(?:(?:early|mid|late)[- ])?(1[5-9]\d|20\d)0(?:['’]?s)\b/gi;

/** `the 17th century`, `seventeenth-century`: the ordinal number. */
export const CENTURIES = new RegExp(
  `\\b(?:(?:early|mid|late)[- ])?(?:the )?(\\d{1,2}(?:st|nd|rd|th)|${ORDINALS.join('|')})[- ]century\\b`,
  'gi',
);

/** `summer 2010`, `the fall of 2004`: year. */
export const SEASON_OF_A_YEAR = new RegExp(
  `\\b(?:the )?${SEASON}(?: of)? (1[5-9]\\d\\d|20\\d\\d)\\b`,
  'g',
);

/** `last summer`: step. */
export const LAST_SEASON = new RegExp(`\\b([Ll]ast|[Tt]his|[Nn]ext) ${SEASON}\\b`, 'g');

/** Weeks named from today. */
export const RELATIVE_WEEKS = /\b(last|this|next) week(?:end)?\b/gi;

/** The end of the current year: `by year’s end`, `before the end of the year`. */
export const END_OF_THIS_YEAR =
  /\b(?:by|before|until|at|towards?) (?:the )?(?:year(?:['’]s|-| ) ?end|end of (?:the|this) year)\b/gi;

/** Parts of today. */
export const PARTS_OF_TODAY = /\bthis (?:morning|afternoon|evening)\b/gi;

/** `two weeks ago`: count. */
export const WEEKS_AGO = new RegExp(`\\b(${COUNT}) weeks? ago\\b`, 'gi');

/** `the past nine months`, `the next five years`: lead, count, unit. */
export const SPANS = new RegExp(
  `\\b(?:the )?(last|past|next|coming) (${COUNT}|\\d{1,3}) (day|week|month|year|decade)s\\b`,
  'gi',
);

/** A number of units that isn't told. */
const A_FEW = '(?:few|several|couple(?: of)?|many)';

/** `the last few months`, `the coming weeks`: lead, unit. */
export const VAGUE_SPANS = new RegExp(
  `\\b(?:the )?(?:(last|past|next|coming) ${A_FEW}|(?<=\\bthe )(coming)) (day|week|month|year|decade)s\\b`,
  'gi',
);

/** `the months ahead`: unit. */
export const UNITS_AHEAD = /\bthe (day|week|month|year|decade)s (?:ahead|to come)\b/gi;

/** `a few months ago`, `several years back`: unit. */
export const VAGUE_AGO = new RegExp(
  `\\b(?:a ${A_FEW}|several|many|some) (day|week|month|year|decade)s (?:ago|back)\\b`,
  'gi',
);

/** `six and a half months ago`, `6 1/2 months ago`: count. */
export const HALF_MONTHS_AGO = new RegExp(`\\b(${COUNT})(?: and a half| 1/2) months ago\\b`, 'gi');

/** `last quarter`, and no part of a game, a century or a stated year: step. */
export const RELATIVE_QUARTER =
  /(?<!\bthe )\b(last|this|next) quarter\b(?! (?:of|century|hour|mile|final))/gi;

/** `the past week` and the like. */
export const PAST_PERIODS = /\b(?:the )?past (week|month|year|decade|century)\b/gi;

/** A year that the text named before. */
export const THE_SAME_YEAR = /\b(?:that|the) same (?:year|season)\b|\bthat (?:same )?year\b/gi;

/** The year after the one that the text named before. */
export const THE_FOLLOWING_YEAR = /\b(?:the )?following year\b/gi;

/** `two years later`: count. */
export const YEARS_LATER = new RegExp(`\\b(${COUNT}|\\d{1,3}) years? later\\b`, 'gi');

/** `2019–present`: the word alone. */
export const UNTIL_NOW = /(?<=\d{4} ?[–—-] ?)present\b/gi;

/** A year of three digits after “circa”. */
export const CIRCA_YEAR = /(?<=\b(?:c|ca|circa)\.? ?)(\d{3})\b/g;

/** The second of two such years. */
export const CIRCA_YEAR_SPAN = /(?<=\b(?:c|ca|circa)\.? ?\d{3} ?[–—-] ?)(\d{3})\b/g;

/** A year of three digits with its era. */
export const YEAR_OF_AN_ERA = /\b(\d{3}) (?:AD|CE)\b/g;

/** `the year 1066`. */
export const THE_YEAR = /\bthe year (1\d\d\d|20\d\d)\b/g;

/** `the 2012 games`: year. */
export const PLAIN_YEAR = new RegExp(
  `${PLAIN_BEFORE}\\b(1[5-9]\\d\\d|20[0-6]\\d)\\b(?![\\d,]\\d|[.:/]\\d|-(?:year|foot|mile|word|seat|strong|page))${COUNTED}`,
  'g',
);
