import type { IsoDate, Span } from '../model.ts';
import type { FoundDate } from './calendar.ts';
import { DATE_RULES } from './date-rules.ts';
import { directionOf } from './direction.ts';
import { findDatesBy } from './find-dates-by.ts';

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
  return findDatesBy({ rules: DATE_RULES, directionOf }, text, block, publishedOn);
}
