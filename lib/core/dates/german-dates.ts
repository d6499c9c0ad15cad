import {
  COUNT_WORDS,
  DAYS_AHEAD,
  MONTH_VARIANTS,
  MONTHS,
  ONE,
  WEEKDAYS,
} from '../lexicon/german/calendar-words.ts';
import {
  AHEAD_VERBS,
  BACK,
  BARE_MONTH,
  BARE_WEEKDAY,
  BARE_YEAR,
  CLAUSE_EDGE,
  DAY_MONTH,
  DAY_MONTH_YEAR,
  FIGURES,
  LAST_WEEKDAY,
  MONTH_YEAR,
  ONWARD,
  PAST_VERBS,
  RELATIVE_DAYS,
  RELATIVE_MONTHS_AND_YEARS,
  UNITS_AGO,
} from '../lexicon/german/date-forms.ts';
import type { IsoDate, Span } from '../model.ts';
import {
  ago,
  type Direction,
  type FoundDate,
  isoOf,
  monthTowards,
  nearestYear,
  pad,
  shiftDays,
  weekdayAt,
} from './calendar.ts';
import { type DateRule, number, part } from './date-rule.ts';
import { findDatesBy } from './find-dates-by.ts';

/** 1–12 for a German month's name or abbreviation, or else 0. */
function monthOf(word: string): number {
  const key = word.toLowerCase().replace('.', '');
  return MONTHS.indexOf(MONTH_VARIANTS.get(key) ?? key) + 1;
}

/** 0 for Sunday; both names of Saturday are 6. */
const weekdayOf = (word: string): number => Math.min(WEEKDAYS.indexOf(word.toLowerCase()), 6);

function countOf(word: string): number {
  if (ONE.has(word)) return 1;
  const index = COUNT_WORDS.indexOf(word);
  return index >= 0 ? index : Number(word);
}

/** The units that `ago` knows, by the beginning of their German names. */
const unitOf = (word: string): string =>
  word.startsWith('T') ? 'day' : word.startsWith('M') ? 'month' : 'year';

/** The rules for German, in order of precedence. */
export const GERMAN_DATE_RULES: readonly DateRule[] = [
  {
    name: 'ISO 8601',
    pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
    resolve: (m) => isoOf(number(m, 1), number(m, 2), number(m, 3)),
  },
  {
    name: 'day, month and year',
    pattern: DAY_MONTH_YEAR,
    resolve: (m) => isoOf(number(m, 3), monthOf(part(m, 2)), number(m, 1)),
  },
  {
    name: 'figures',
    pattern: FIGURES,
    resolve: (m) => isoOf(number(m, 3), number(m, 2), number(m, 1)),
  },
  {
    name: 'day and month',
    pattern: DAY_MONTH,
    isYearless: true,
    resolve: (m, { near, direction }) =>
      nearestYear(monthOf(part(m, 2)), number(m, 1), near, direction()),
  },
  {
    name: 'month and year',
    pattern: MONTH_YEAR,
    resolve: (m) => `${part(m, 2)}-${pad(monthOf(part(m, 1)))}`,
  },
  {
    name: 'last or next weekday',
    pattern: LAST_WEEKDAY,
    resolve: (m, { near }) =>
      weekdayAt(weekdayOf(part(m, 2)), near, BACK.test(part(m, 1)) ? 'last' : 'next'),
  },
  {
    name: 'a weekday alone',
    pattern: BARE_WEEKDAY,
    resolve: (m, { near, direction }) =>
      weekdayAt(weekdayOf(part(m, 1)), near, direction() === 'ahead' ? 'ahead' : 'on'),
  },
  {
    name: 'yesterday, today or tomorrow',
    pattern: RELATIVE_DAYS,
    resolve: (m, { near }) => shiftDays(near, DAYS_AHEAD.get(part(m, 1).toLowerCase()) ?? 0),
  },
  {
    name: 'days, months or years ago',
    pattern: UNITS_AGO,
    resolve: (m, { near }) => ago(countOf(part(m, 1)), unitOf(part(m, 2)), near),
  },
  {
    name: 'last month or year',
    pattern: RELATIVE_MONTHS_AND_YEARS,
    resolve: (m, { near }) => {
      const step = BACK.test(part(m, 1)) ? 1 : ONWARD.test(part(m, 1)) ? -1 : 0;
      return ago(step, unitOf(part(m, 2)), near);
    },
  },
  {
    name: 'a month alone',
    pattern: BARE_MONTH,
    isYearless: true,
    resolve: (m, { near, direction }) => monthTowards(monthOf(part(m, 1)), near, direction()),
  },
  { name: 'a year alone', pattern: BARE_YEAR, resolve: (m) => part(m, 1) },
];

/** How far to look on either side of a date, in UTF-16 units. */
const REACH = 160;

/** On which side of the publication the verbs of a date's clause put it. Undefined if they don't show it. */
export function germanDirectionOf(text: string, start: number, end: number): Direction | undefined {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(CLAUSE_EDGE)
      .at(-1) ?? '';
  const after = text.slice(end, end + REACH).split(CLAUSE_EDGE)[0] ?? '';
  const clause = `${before} ${after}`;
  if (AHEAD_VERBS.test(clause)) return 'ahead';
  return PAST_VERBS.test(clause) ? 'back' : undefined;
}

/** The dates of a stretch of German text, in order. */
export const findGermanDates = (
  text: string,
  block: Span,
  publishedOn: IsoDate | undefined,
): FoundDate[] =>
  findDatesBy(
    {
      rules: GERMAN_DATE_RULES,
      createDirectionOf: (text) => (start, end) => germanDirectionOf(text, start, end),
    },
    text,
    block,
    publishedOn,
  );
