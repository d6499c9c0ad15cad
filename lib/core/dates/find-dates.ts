import type { IsoDate, Span } from '../model.ts';
import type { FoundDate } from './calendar.ts';
import { DATE_RULES } from './date-rules.ts';
import { createDirectionOf } from './direction.ts';
import { findDatesBy } from './find-dates-by.ts';

/**
 * Finds the dates of a stretch of text, in order. Relative ones are resolved against the publication date.
 *
 * A weekday is the latest one up to the publication day, since “on Wednesday” in a news report looks back. After
 * “next”, or if the tense of its clause looks ahead, it is the next one. Months work the same way. A day without a year
 * is the nearest one. If an earlier date is long past, the day takes that year.
 *
 * Known gaps: weeks, seasons and decades (see find-periods.ts), holidays, and relative dates in an article without a
 * date.
 */
export function findDates(
  text: string,
  block: Span,
  publishedOn: IsoDate | undefined,
): FoundDate[] {
  return findDatesBy({ rules: DATE_RULES, createDirectionOf }, text, block, publishedOn);
}
