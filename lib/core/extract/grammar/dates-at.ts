import type { FoundDate } from '../../dates/calendar.ts';
import type { Span } from '../../model.ts';
import { countBefore } from '../../text/count-before.ts';
import type { ArticleDocument } from '../records/document.ts';

/** Questions about the dates at a place. Dates are sorted and never overlap, so each is answered in logarithmic time. */

type Dated = Pick<ArticleDocument, 'dates'>;

/** The date that begins at an offset. */
export function dateFrom({ dates }: Dated, start: number | undefined): FoundDate | undefined {
  if (start === undefined) return undefined;
  const date = dates[countBefore(dates, (one) => one.start < start)];
  return date?.start === start ? date : undefined;
}

/** The date that ends at an offset. */
export function dateUntil({ dates }: Dated, end: number | undefined): FoundDate | undefined {
  if (end === undefined) return undefined;
  const date = dates[countBefore(dates, (one) => one.end < end)];
  return date?.end === end ? date : undefined;
}

/** The date that an offset lies in. */
export function dateOver({ dates }: Dated, offset: number): FoundDate | undefined {
  const date = dates[countBefore(dates, (one) => one.end <= offset)];
  return date && date.start <= offset ? date : undefined;
}

/** The date that a token is a word of. */
export function dateAround({ dates }: Dated, token: Span): FoundDate | undefined {
  const date = dates[countBefore(dates, (one) => one.end < token.end)];
  return date && date.start <= token.start ? date : undefined;
}

/** The dates that lie inside a stretch of text, whole. */
export function datesWithin({ dates }: Dated, { start, end }: Span): FoundDate[] {
  const first = countBefore(dates, (one) => one.start < start);
  return dates.slice(
    first,
    countBefore(dates, (one) => one.end <= end),
  );
}
