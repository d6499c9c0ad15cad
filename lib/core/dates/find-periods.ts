import {
  COUNT,
  COUNTED,
  ORDINALS,
  PLAIN_BEFORE,
  SEASON,
} from '../lexicon/english/date-patterns.ts';
import {
  CIRCA_YEAR,
  CIRCA_YEAR_SPAN,
  DECADES,
  NEXT_OR_COMING,
  PARTS_OF_TODAY,
  PAST_PERIODS,
  RELATIVE_WEEKS,
  THE_FOLLOWING_YEAR,
  THE_SAME_YEAR,
  THE_YEAR,
  YEAR_OF_AN_ERA,
} from '../lexicon/english/date-words.ts';
import type { Span } from '../model.ts';
import { ago, countOf, type FoundDate, pad, parseDay, shiftDays } from './calendar.ts';

/**
 * A stretch of time as written. The value is of ISO 8601-1:2019: a year, month or day, `199` for a decade and
 * `19` for a century, or an interval `start/end`.
 */
export type FoundPeriod = FoundDate;

interface Context {
  published: Date | undefined;
  /** the year that the text named last, before the match */
  lastYear: number | undefined;
}
type Resolve = (match: RegExpExecArray, context: Context) => string | undefined;

const part = (match: RegExpExecArray, group: number): string => match[group] ?? '';

/** Patterns in order of precedence; the first that matches a stretch has it. */
const RULES: [RegExp, Resolve][] = [
  [/(?<![\d/])9\/11(?![\d/])/g, () => '2001-09-11'],
  // the 1990s, early 2000s, 1930's, the '80s
  [DECADES, (m) => part(m, 1)],
  [/(?<=\s)['’]([3-9])0s\b/g, (m) => `19${part(m, 1)}`],
  // the 17th century, seventeenth-century
  [
    new RegExp(
      `\\b(?:(?:early|mid|late)[- ])?(?:the )?(\\d{1,2}(?:st|nd|rd|th)|${ORDINALS.join('|')})[- ]century\\b`,
      'gi',
    ),
    (m) => century(part(m, 1)),
  ],
  // summer 2010, the fall of 2004: the year is all that is sure
  [new RegExp(`\\b(?:the )?${SEASON}(?: of)? (1[5-9]\\d\\d|20\\d\\d)\\b`, 'g'), (m) => part(m, 1)],
  [
    new RegExp(`\\b([Ll]ast|[Tt]his|[Nn]ext) ${SEASON}\\b`, 'g'),
    (m, { published }) => ago(stepOf(part(m, 1)), 'year', published),
  ],
  [RELATIVE_WEEKS, (m, { published }) => weekOf(published, stepOf(part(m, 1)))],
  [PARTS_OF_TODAY, (_m, { published }) => shiftDays(published, 0)],
  [
    new RegExp(`\\b(${COUNT}) weeks? ago\\b`, 'gi'),
    (m, { published }) => shiftDays(published, -7 * countOf(part(m, 1)))?.slice(0, 7),
  ],
  // the past nine months, the next five years
  [
    new RegExp(
      `\\b(?:the )?(last|past|next|coming) (${COUNT}|\\d{1,3}) (day|week|month|year|decade)s\\b`,
      'gi',
    ),
    (m, { published }) => spanOf(published, part(m, 1), countOf(part(m, 2)), part(m, 3)),
  ],
  [PAST_PERIODS, (m, { published }) => spanOf(published, 'past', 1, part(m, 1))],
  // that year, the same year, two years later: of the year that was named last
  [THE_SAME_YEAR, (_m, { lastYear }) => (lastYear ? String(lastYear) : undefined)],
  [THE_FOLLOWING_YEAR, (_m, { lastYear }) => (lastYear ? String(lastYear + 1) : undefined)],
  [
    new RegExp(`\\b(${COUNT}|\\d{1,3}) years? later\\b`, 'gi'),
    (m, { lastYear }) => (lastYear ? String(lastYear + countOf(part(m, 1))) : undefined),
  ],
  // 1892–94, 1920-21: the second year
  [/(?<=\b(1[5-9]|20)\d\d ?[–—-] ?)(\d\d)(?![\d-])/g, (m) => part(m, 1) + part(m, 2)],
  [/(?<=\d{4} ?[–—-] ?)present\b/gi, (_m, { published }) => shiftDays(published, 0)],
  // c. 314 – 368
  [CIRCA_YEAR, (m) => `0${part(m, 1)}`],
  [CIRCA_YEAR_SPAN, (m) => `0${part(m, 1)}`],
  [YEAR_OF_AN_ERA, (m) => `0${part(m, 1)}`],
  [THE_YEAR, (m) => part(m, 1)],
  [
    new RegExp(
      `${PLAIN_BEFORE}\\b(1[5-9]\\d\\d|20[0-6]\\d)\\b(?![\\d,]\\d|[.:/]\\d|-(?:year|foot|mile|word|seat|strong|page))${COUNTED}`,
      'g',
    ),
    (m) => part(m, 1),
  ],
  // 13/4/2024, 4/13/2024: one way only, since no month has the number above twelve
  [
    /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-])/g,
    (m) => numericDay(Number(part(m, 1)), Number(part(m, 3)), part(m, 4)),
  ],
];

/**
 * Finds what findDates leaves out: bare years (`the 2012 games`), ranges, decades, centuries, weeks, seasons,
 * spans (`the past nine months`) and years told by another (`two years later`). `dates` are those found
 * before; nothing here overlaps them. They are kept apart because they date no statement and no event: `the
 * 2012 nominee said` says nothing of when. Knowingly misses holidays, seasons alone, vague spans (`a few
 * years ago`), events that stand for their date (`after his death`), and numeric dates that are two days.
 */
export function findPeriods(
  text: string,
  block: Span,
  publishedOn: string | undefined,
  dates: readonly FoundDate[],
): FoundPeriod[] {
  const published = parseDay(publishedOn);
  const stretch = text.slice(block.start, block.end);
  const found: FoundPeriod[] = [];
  const years = [...stretch.matchAll(/\b(?:1[5-9]\d\d|20[0-6]\d)\b/g)];
  for (const [pattern, resolve] of RULES) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
      const start = block.start + match.index;
      const end = start + match[0].length;
      const isTaken = (other: Span) => other.start < end && start < other.end;
      if (dates.some(isTaken) || found.some(isTaken)) continue;
      const at = match.index;
      const last = years.findLast((year) => year.index < at)?.[0];
      const value = resolve(match, { published, lastYear: last ? Number(last) : undefined });
      if (value) found.push({ start, end, value });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function stepOf(word: string): number {
  return { last: 1, this: 0, next: -1 }[word.toLowerCase()] ?? 0;
}

function century(word: string): string | undefined {
  const number = Number.parseInt(word, 10) || ORDINALS.indexOf(word.toLowerCase()) + 1;
  return number > 0 && number <= 21 ? pad(number - 1) : undefined;
}

/** The week from Monday to Sunday, some weeks back. */
function weekOf(published: Date | undefined, back: number): string | undefined {
  if (!published) return undefined;
  const monday = -((published.getUTCDay() + 6) % 7) - 7 * back;
  return `${shiftDays(published, monday)}/${shiftDays(published, monday + 6)}`;
}

/** `the past nine months` as an interval up to the publication day, `the next …` as one from it on. */
function spanOf(
  published: Date | undefined,
  lead: string,
  count: number,
  unit: string,
): string | undefined {
  const today = shiftDays(published, 0);
  if (!published || !today || !(count > 0)) return undefined;
  const isAhead = NEXT_OR_COMING.test(lead);
  const sign = isAhead ? -1 : 1;
  const other = otherEnd(published, sign * count, unit.toLowerCase());
  if (!other) return undefined;
  const here = today.slice(0, other.length);
  return isAhead ? `${here}/${other}` : `${other}/${here}`;
}

function otherEnd(published: Date, back: number, unit: string): string | undefined {
  if (unit === 'day') return shiftDays(published, -back);
  if (unit === 'week') return shiftDays(published, -7 * back);
  if (unit === 'decade') return ago(10 * back, 'year', published);
  if (unit === 'century') return ago(100 * back, 'year', published);
  return ago(back, unit, published);
}

function numericDay(first: number, second: number, year: string): string | undefined {
  const [day, month] = first > 12 ? [first, second] : [second, first];
  if (day <= 12 || day > 31 || month < 1 || month > 12) return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}
