import type { IsoDate, Span } from '../model.ts';
import { countBefore } from '../text/count-before.ts';
import { type Direction, type FoundDate, parseDay } from './calendar.ts';
import type { DateRule } from './date-rule.ts';

/** How many years before the publication a date must lie for its year to apply to dates near it. */
const LONG_PAST = 2;

/** How a language writes dates, and how its tenses show on which side of the publication one lies. */
export interface DateLanguage {
  /** in order of precedence; the first that matches a stretch gets it */
  readonly rules: readonly DateRule[];
  createDirectionOf(text: string, block: Span): DirectionOf;
}

/** On which side of the publication a date of the text lies, by the tense of its clause. */
export type DirectionOf = (start: number, end: number) => Direction | undefined;

/** Finds the dates of a stretch of text, in order. Relative ones are resolved against the publication date. */
export function findDatesBy(
  { rules, createDirectionOf }: DateLanguage,
  text: string,
  block: Span,
  publishedOn: IsoDate | undefined,
): FoundDate[] {
  const published = parseDay(publishedOn);
  const stretch = text.slice(block.start, block.end);
  const directionOf = createDirectionOf(text, block);
  const found: FoundDate[] = [];
  const hasDigit = /\d/.test(stretch);
  for (const { pattern, needsDigit, isYearless, resolve } of rules) {
    if (needsDigit && !hasDigit) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
      const start = block.start + match.index;
      const end = start + match[0].length;
      const at = countBefore(found, (date) => date.start < start);
      if ((found[at - 1]?.end ?? start) > start || (found[at]?.start ?? end) < end) continue;
      const year = isYearless && yearBefore(found[at - 1], published);
      const direction = () => (year ? undefined : directionOf(start, end));
      const value = resolve(match, { near: year ?? published, direction });
      if (value) found.splice(at, 0, { start, end, value });
    }
  }
  return found;
}

/**
 * The middle of the year of the closest earlier date, if that year is long past. In a story of 1831, “on July 14”
 * belongs to that year and not to the year of publication.
 */
function yearBefore(before: FoundDate | undefined, published: Date | undefined): Date | undefined {
  const year = Number(before?.value.slice(0, 4));
  const isPast = published === undefined || published.getUTCFullYear() - year >= LONG_PAST;
  return year && isPast ? new Date(Date.UTC(year, 6, 2)) : undefined;
}
