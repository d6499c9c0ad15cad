import type { IsoDate, Span } from '../model.ts';
import { type FoundDate, parseDay } from './calendar.ts';
import { DATE_RULES } from './date-rules.ts';
import { directionOf } from './direction.ts';

/** Years between a date and the publication from which on dates near it are of its year. */
const LONG_PAST = 2;

/**
 * Finds the dates of a stretch of text, in order, resolved against the publication date where they are
 * relative. A weekday is the latest one up to the publication day (“on Wednesday” in a news report looks
 * back), or the next one after “next” and where the tense of its clause says so; so is a month. A day without
 * a year is the nearest one, or of the year that a date before it has, when that is long past. Knowingly misses
 * weeks, seasons and decades (see find-periods.ts), holidays, and relative dates in an article without a date.
 */
export function findDates(
  text: string,
  block: Span,
  publishedOn: IsoDate | undefined,
): FoundDate[] {
  const published = parseDay(publishedOn);
  const stretch = text.slice(block.start, block.end);
  const found: FoundDate[] = [];
  for (const { pattern, isYearless, resolve } of DATE_RULES) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
      const start = block.start + match.index;
      const end = start + match[0].length;
      if (found.some((date) => date.start < end && start < date.end)) continue;
      const year = isYearless && yearBefore(found, start, published);
      const direction = () => (year ? undefined : directionOf(text, start, end));
      const value = resolve(match, { near: year ?? published, direction });
      if (value) found.push({ start, end, value });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The middle of the year that the closest full date before an offset has, when that is long past: in a story
 * of 1831, “on July 14” is of that year and not of the publication's.
 */
function yearBefore(
  found: readonly FoundDate[],
  offset: number,
  published: Date | undefined,
): Date | undefined {
  const before = found.filter((date) => date.end <= offset);
  const year = Number(before.sort((a, b) => b.end - a.end)[0]?.value.slice(0, 4));
  const isPast = published === undefined || published.getUTCFullYear() - year >= LONG_PAST;
  return year && isPast ? new Date(Date.UTC(year, 6, 2)) : undefined;
}
