import type { Span } from '../model.ts';
import { countBefore } from '../text/count-before.ts';
import { type FoundDate, parseDay } from './calendar.ts';
import { PERIOD_RULES } from './period-rules.ts';

/**
 * A stretch of time as written. The value follows ISO 8601-1:2019. It is a year, month or day, `199` for a decade, `19`
 * for a century, or an interval `start/end`. An open end is `..`, as in ISO 8601-2.
 */
export type FoundPeriod = FoundDate;

/**
 * Finds what findDates leaves out: bare years (`the 2012 games`), ranges, decades, centuries, weeks, seasons, spans
 * (`the past nine months`) and relative years (`two years later`). `dates` are those found before, and nothing here
 * overlaps them.
 *
 * Periods are separate because they date no statement and no event: `the 2012 nominee said` doesn't say when.
 *
 * Known gaps: holidays, seasons without a year, events that stand for their date
 * (`after his death`), and ambiguous numeric dates.
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
  for (const { pattern, resolve } of PERIOD_RULES) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
      const start = block.start + match.index;
      const end = start + match[0].length;
      if (isTaken(dates, start, end) || isTaken(found, start, end)) continue;
      const at = match.index;
      const last = years[countBefore(years, (year) => year.index < at) - 1]?.[0];
      const value = resolve(match, { published, lastYear: last ? Number(last) : undefined });
      if (!value) continue;
      const place = countBefore(found, (period) => period.start < start);
      found.splice(place, 0, { start, end, value });
    }
  }
  return found;
}

/** Whether a stretch of text shares a character with one of the periods, which are sorted. */
function isTaken(periods: readonly FoundPeriod[], start: number, end: number): boolean {
  const next = periods[countBefore(periods, (period) => period.end <= start)];
  return next !== undefined && next.start < end;
}
