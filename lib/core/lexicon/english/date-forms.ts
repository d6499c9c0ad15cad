import { DAY, LONE_WEEKDAY, MONTH, NUMBER, WEEKDAY } from './date-patterns.ts';

// How English writes dates. Each comment names the groups that a pattern captures, in order.

const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';

/** `September 4, 2025`, `Thursday, Sept. 4, 2025`: month, day, year. */
export const MONTH_DAY_YEAR = new RegExp(
  `\\b(?:${WEEKDAY},? )?(${MONTH}) (${DAY}),? (${YEAR})\\b`,
  'gi',
);

/** `4 September 2025`, `Thursday 4th of September 2025`: day, month, year. */
export const DAY_MONTH_YEAR = new RegExp(
  `\\b(?:${WEEKDAY},? )?(${DAY}) (?:of )?(${MONTH}),? (${YEAR})\\b`,
  'gi',
);

/** `September 2025`: month, year. */
export const MONTH_YEAR = new RegExp(`\\b(${MONTH})(?: of)?,? (${YEAR})\\b`, 'g');

/** `3 May last year`, `the 3rd of May last year`, `November last year`: day or nothing, month, step. */
export const MONTH_OF_LAST_YEAR = new RegExp(
  `\\b(?:(?:the )?(${DAY}) (?:of )?)?(${MONTH}) (last|this|next) year\\b`,
  'gi',
);

/** `September 4`: month, day. */
export const MONTH_DAY = new RegExp(`\\b(?:${WEEKDAY},? )?(${MONTH}) (${DAY})\\b(?!,? ?\\d)`, 'g');

/** `4 September`: day, month. */
export const DAY_MONTH = new RegExp(
  `\\b(?:${WEEKDAY},? )?(${DAY}) (?:of )?(${MONTH})\\b(?! ?\\d)`,
  'g',
);

/** `last Friday`: step, weekday. */
export const LAST_WEEKDAY = new RegExp(`\\b(last|next|coming) (${WEEKDAY})\\b`, 'gi');

/** `this Friday`: weekday. */
export const THIS_WEEKDAY = new RegExp(`\\b[Tt]his (${WEEKDAY})\\b`, 'g');

/** `Friday`: weekday. */
export const BARE_WEEKDAY = new RegExp(`\\b${LONE_WEEKDAY}\\b`, 'g');

/** `two months ago`: count, unit. */
export const UNITS_AGO = new RegExp(`\\b(${NUMBER}) (day|month|year)s? ago\\b`, 'gi');

/** `in May`: month. “May” and “March” are also words, so another word must come first. */
export const BARE_MONTH = new RegExp(
  `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ll]ast|[Bb]y|[Ll]ate|[Ee]arly) )(${MONTH})(?! ?\\d)\\b`,
  'g',
);

/** `in 2025`: year. */
export const BARE_YEAR = new RegExp(
  `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Oo]f|[Tt]he|[Ll]ate|[Ee]arly|[Dd]uring) )(${YEAR})\\b(?![-\\d]|['’]s)`,
  'g',
);
