import {
  BARE_MONTH,
  BARE_WEEKDAY,
  BARE_YEAR,
  DAY_MONTH,
  DAY_MONTH_YEAR,
  LAST_WEEKDAY,
  MONTH_DAY,
  MONTH_DAY_YEAR,
  MONTH_OF_LAST_YEAR,
  MONTH_YEAR,
  THIS_WEEKDAY,
  UNITS_AGO,
} from '../lexicon/english/date-forms.ts';
import { DAYS_AHEAD, WEEKDAY_LEADS } from '../lexicon/english/date-patterns.ts';
import {
  LAST_NIGHT,
  NO_DATE_BEHIND,
  RELATIVE_DAYS,
  RELATIVE_MONTHS_AND_YEARS,
} from '../lexicon/english/date-words.ts';
import {
  ago,
  countOf,
  isoOf,
  monthOf,
  monthTowards,
  nearestYear,
  pad,
  shiftDays,
  stepsBack,
  weekday,
} from './calendar.ts';
import { type DateRule, number, part } from './date-rule.ts';
import { isCount } from './is-count.ts';

/** In order of precedence. The first rule that matches a stretch gets it. */
export const DATE_RULES: readonly DateRule[] = [
  {
    name: 'ISO 8601',
    pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
    needsDigit: true,
    resolve: (m) => isoOf(number(m, 1), number(m, 2), number(m, 3)),
  },
  {
    name: 'month, day and year',
    pattern: MONTH_DAY_YEAR,
    needsDigit: true,
    resolve: (m) => isoOf(number(m, 3), monthOf(part(m, 1)), number(m, 2)),
  },
  {
    name: 'day, month and year',
    pattern: DAY_MONTH_YEAR,
    needsDigit: true,
    resolve: (m) => isoOf(number(m, 3), monthOf(part(m, 2)), number(m, 1)),
  },
  {
    name: 'month and year',
    pattern: MONTH_YEAR,
    needsDigit: true,
    resolve: (m) => `${part(m, 2)}-${pad(monthOf(part(m, 1)))}`,
  },
  {
    name: 'a month of last year',
    pattern: MONTH_OF_LAST_YEAR,
    resolve: (m, { near }) => {
      const year = near && near.getUTCFullYear() - stepsBack(part(m, 3));
      if (year === undefined) return undefined;
      const month = monthOf(part(m, 2));
      return m[1] ? isoOf(year, month, number(m, 1)) : `${year}-${pad(month)}`;
    },
  },
  // Without a year, it is the nearest one on the side that the tense gives. Newspapers omit no other year.
  {
    name: 'month and day',
    pattern: MONTH_DAY,
    needsDigit: true,
    isYearless: true,
    resolve: (m, { near, direction }) =>
      nearestYear(monthOf(part(m, 1)), number(m, 2), near, direction()),
  },
  {
    name: 'day and month',
    pattern: DAY_MONTH,
    needsDigit: true,
    isYearless: true,
    resolve: (m, { near, direction }) =>
      nearestYear(monthOf(part(m, 2)), number(m, 1), near, direction()),
  },
  {
    name: 'last or next weekday',
    pattern: LAST_WEEKDAY,
    resolve: (m, { near }) =>
      weekday(part(m, 2), near, WEEKDAY_LEADS.get(part(m, 1).toLowerCase()) ?? 'on'),
  },
  {
    name: 'this weekday',
    pattern: THIS_WEEKDAY,
    resolve: (m, { near, direction }) =>
      weekday(part(m, 1), near, direction() === 'back' ? 'on' : 'ahead'),
  },
  {
    name: 'a weekday alone',
    pattern: BARE_WEEKDAY,
    resolve: (m, { near, direction }) =>
      weekday(part(m, 1), near, direction() === 'ahead' ? 'ahead' : 'on'),
  },
  { name: 'last night', pattern: LAST_NIGHT, resolve: (_m, { near }) => shiftDays(near, -1) },
  {
    name: 'yesterday, today or tomorrow',
    pattern: RELATIVE_DAYS,
    resolve: (m, { near }) => {
      const word = part(m, 1).toLowerCase();
      if (word === 'today' && NO_DATE_BEHIND.test(m.input.slice(0, m.index).slice(-60)))
        return undefined;
      return shiftDays(near, DAYS_AHEAD.get(word) ?? 0);
    },
  },
  {
    name: 'days, months or years ago',
    pattern: UNITS_AGO,
    resolve: (m, { near }) => ago(countOf(part(m, 1)), part(m, 2).toLowerCase(), near),
  },
  {
    name: 'last month or year',
    pattern: RELATIVE_MONTHS_AND_YEARS,
    resolve: (m, { near }) => ago(stepsBack(part(m, 1)), part(m, 2).toLowerCase(), near),
  },
  {
    name: 'a month alone',
    pattern: BARE_MONTH,
    isYearless: true,
    resolve: (m, { near, direction }) => monthTowards(monthOf(part(m, 1)), near, direction()),
  },
  {
    name: 'a year alone',
    pattern: BARE_YEAR,
    needsDigit: true,
    resolve: (m) => (isCount(m) ? undefined : part(m, 1)),
  },
];
