import {
  CENTURIES,
  CIRCA_YEAR,
  CIRCA_YEAR_SPAN,
  DECADES,
  END_OF_THIS_YEAR,
  HALF_MONTHS_AGO,
  LAST_SEASON,
  PARTS_OF_TODAY,
  PAST_PERIODS,
  PLAIN_YEAR,
  RELATIVE_QUARTER,
  RELATIVE_WEEKS,
  SEASON_OF_A_YEAR,
  SPANS,
  THE_FOLLOWING_YEAR,
  THE_SAME_YEAR,
  THE_YEAR,
  UNITS_AHEAD,
  UNTIL_NOW,
  VAGUE_AGO,
  VAGUE_SPANS,
  WEEKS_AGO,
  YEAR_OF_AN_ERA,
  YEARS_LATER,
} from '../lexicon/english/period-forms.ts';
import { ago, countOf, shiftDays, stepsBack } from './calendar.ts';
import { part } from './date-rule.ts';
import { isCount } from './is-count.ts';
import { century, numericDay, openSpan, quarterOf, spanOf, weekOf } from './period-values.ts';

/** What a rule may need to know about a period besides its words. */
interface Context {
  readonly published: Date | undefined;
  /** the last year named in the text before the match */
  readonly lastYear: number | undefined;
}

/** One way to write a stretch of time. */
export interface PeriodRule {
  readonly name: string;
  /** global, so that the search can continue after each match */
  readonly pattern: RegExp;
  readonly resolve: (match: RegExpExecArray, context: Context) => string | undefined;
}

/** `c. 314`: a year of three digits, in the first millennium. */
const earlyYear = (match: RegExpExecArray): string => `0${part(match, 1)}`;

/** The year that lies `count` years after the last one named. */
const yearAfter = (count: number, { lastYear }: Context): string | undefined =>
  lastYear ? String(lastYear + count) : undefined;

/** In order of precedence. The first rule that matches a stretch gets it. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  { name: 'the day 9/11', pattern: /(?<![\d/])9\/11(?![\d/])/g, resolve: () => '2001-09-11' },
  { name: 'decade', pattern: DECADES, resolve: (m) => part(m, 1) },
  {
    name: 'decade of two digits',
    pattern: /(?<=\s)['’]([3-9])0s\b/g,
    resolve: (m) => `19${part(m, 1)}`,
  },
  { name: 'century', pattern: CENTURIES, resolve: (m) => century(part(m, 1)) },
  // Only the year is certain.
  { name: 'season of a year', pattern: SEASON_OF_A_YEAR, resolve: (m) => part(m, 1) },
  {
    name: 'last season',
    pattern: LAST_SEASON,
    resolve: (m, { published }) => ago(stepsBack(part(m, 1)), 'year', published),
  },
  {
    name: 'last week',
    pattern: RELATIVE_WEEKS,
    resolve: (m, { published }) => weekOf(published, stepsBack(part(m, 1))),
  },
  {
    name: 'the end of this year',
    pattern: END_OF_THIS_YEAR,
    resolve: (_m, { published }) => ago(0, 'year', published),
  },
  {
    name: 'part of today',
    pattern: PARTS_OF_TODAY,
    resolve: (_m, { published }) => shiftDays(published, 0),
  },
  {
    name: 'weeks ago',
    pattern: WEEKS_AGO,
    resolve: (m, { published }) => shiftDays(published, -7 * countOf(part(m, 1)))?.slice(0, 7),
  },
  {
    name: 'past or coming units',
    pattern: SPANS,
    resolve: (m, { published }) => spanOf(published, part(m, 1), countOf(part(m, 2)), part(m, 3)),
  },
  {
    name: 'a few units past or coming',
    pattern: VAGUE_SPANS,
    resolve: (m, { published }) =>
      openSpan(published, (m[1] ?? m[2] ?? '').toLowerCase(), part(m, 3)),
  },
  {
    name: 'units ahead',
    pattern: UNITS_AHEAD,
    resolve: (m, { published }) => openSpan(published, 'next', part(m, 1)),
  },
  {
    name: 'a few units ago',
    pattern: VAGUE_AGO,
    resolve: (m, { published }) => openSpan(published, 'past', part(m, 1)),
  },
  {
    name: 'months and a half ago',
    pattern: HALF_MONTHS_AGO,
    resolve: (m, { published }) => ago(countOf(part(m, 1)) + 1, 'month', published),
  },
  {
    name: 'quarter of a year',
    pattern: RELATIVE_QUARTER,
    resolve: (m, { published }) => quarterOf(published, stepsBack(part(m, 1))),
  },
  {
    name: 'past unit',
    pattern: PAST_PERIODS,
    resolve: (m, { published }) => spanOf(published, 'past', 1, part(m, 1)),
  },
  {
    name: 'the same year',
    pattern: THE_SAME_YEAR,
    resolve: (_m, context) => yearAfter(0, context),
  },
  {
    name: 'the following year',
    pattern: THE_FOLLOWING_YEAR,
    resolve: (_m, context) => yearAfter(1, context),
  },
  {
    name: 'years later',
    pattern: YEARS_LATER,
    resolve: (m, context) => yearAfter(countOf(part(m, 1)), context),
  },
  // `1892–94`, `1920-21`
  {
    name: 'second year of a range',
    pattern: /(?<=\b(1[5-9]|20)\d\d ?[–—-] ?)(\d\d)(?![\d-])/g,
    resolve: (m) => part(m, 1) + part(m, 2),
  },
  {
    name: 'until now',
    pattern: UNTIL_NOW,
    resolve: (_m, { published }) => shiftDays(published, 0),
  },
  { name: 'year behind “circa”', pattern: CIRCA_YEAR, resolve: earlyYear },
  { name: 'second year behind “circa”', pattern: CIRCA_YEAR_SPAN, resolve: earlyYear },
  { name: 'year of an era', pattern: YEAR_OF_AN_ERA, resolve: earlyYear },
  { name: '“the year” and its number', pattern: THE_YEAR, resolve: (m) => part(m, 1) },
  {
    name: 'a year alone',
    pattern: PLAIN_YEAR,
    resolve: (m) => (isCount(m) ? undefined : part(m, 1)),
  },
  // `13/4/2024`, `4/13/2024`: unambiguous, since no month has a number above twelve.
  {
    name: 'numeric day',
    pattern: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-])/g,
    resolve: (m) => numericDay(Number(part(m, 1)), Number(part(m, 3)), part(m, 4)),
  },
];
