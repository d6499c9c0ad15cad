import { MONTHS, WEEKDAYS } from '../lexicon/english/calendar-words.ts';
import { COUNT_WORDS, STEPS_BACK, TENS } from '../lexicon/english/date-patterns.ts';
import { INDEFINITE_ARTICLES } from '../lexicon/english/function-words.ts';
import type { IsoDate, Span } from '../model.ts';

/** Days, months and years relative to a publication date. All are in UTC, so that no time zone moves a day. */

/** On which side of the publication a day lies that has no year or week. */
export type Direction = 'ahead' | 'back';

export const pad = (value: number): string => String(value).padStart(2, '0');

/** Days of the shortest month. */
const SHORTEST_MONTH = 28;

/** The ISO date. Undefined if no calendar has the day (31 April). */
export function isoOf(year: number, month: number, day: number): IsoDate | undefined {
  // Most days are in every month, so they need no look at the calendar.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  if (day > SHORTEST_MONTH && new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day)
    return undefined;
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** 1–12 for an English month's name or abbreviation, or else 0. */
export function monthOf(word: string): number {
  const key = word.toLowerCase().replace('.', '').slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(key)) + 1;
}

export function parseDay(iso: IsoDate | undefined): Date | undefined {
  return iso && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined;
}

export function shiftDays(from: Date | undefined, days: number): IsoDate | undefined {
  return from && new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Which weekday is meant. `last` and `on` look back from the publication day, `next` and `ahead` look forward. `on` and
 * `ahead` include that day.
 */
export type WeekdayLead = 'last' | 'on' | 'ahead' | 'next';

export function weekday(
  name: string,
  published: Date | undefined,
  lead: WeekdayLead,
): IsoDate | undefined {
  return weekdayAt(WEEKDAYS.indexOf(name.toLowerCase()), published, lead);
}

/** The same of a weekday by its number, 0 for Sunday. */
export function weekdayAt(
  index: number,
  published: Date | undefined,
  lead: WeekdayLead,
): IsoDate | undefined {
  if (!published) return undefined;
  const back = (published.getUTCDay() - index + 7) % 7;
  if (lead === 'next') return shiftDays(published, 7 - back);
  // “will meet on Friday” on a Friday is today.
  if (lead === 'ahead') return shiftDays(published, (7 - back) % 7);
  // “last Thursday” on a Thursday is a week ago; “on Thursday” is today.
  return shiftDays(published, lead === 'last' && back === 0 ? -7 : -back);
}

/** The day in the year that brings it nearest to the publication, on the side that `direction` gives. */
export function nearestYear(
  month: number,
  day: number,
  published: Date | undefined,
  direction?: Direction,
): IsoDate | undefined {
  if (!published) return undefined;
  const year = published.getUTCFullYear();
  const options = [year - 1, year, year + 1]
    .map((candidate) => ({ candidate, away: Date.UTC(candidate, month - 1, day) - +published }))
    .filter(({ away }) => isOnSide(away, direction))
    .sort((a, b) => Math.abs(a.away) - Math.abs(b.away));
  for (const { candidate } of options) {
    const iso = isoOf(candidate, month, day);
    if (iso) return iso;
  }
  return undefined;
}

/** The publication day is on both sides. `away` is in ms. */
function isOnSide(away: number, direction: Direction | undefined): boolean {
  return direction === undefined || (direction === 'back' ? away <= 0 : away >= 0);
}

/** The month `ahead` or `back` from the publication, including its own month. Without a direction, the nearest one. */
export function monthTowards(
  month: number,
  published: Date | undefined,
  direction?: Direction,
): IsoDate | undefined {
  if (!published || !direction) return nearestYear(month, 15, published)?.slice(0, 7);
  const distance = month - 1 - published.getUTCMonth();
  const turn = direction === 'ahead' ? Number(distance < 0) : -Number(distance > 0);
  return `${published.getUTCFullYear() + turn}-${pad(month)}`;
}

/** The number that a word or figure means. `a` and `an` mean one. NaN for any other word. */
export function countOf(word: string): number {
  const lower = word.toLowerCase();
  if (INDEFINITE_ARTICLES.has(lower)) return 1;
  const index = COUNT_WORDS.indexOf(lower);
  if (index >= 0) return index;
  const [ten = '', one] = lower.split(/[-\s]/);
  const tens = TENS.indexOf(ten);
  if (tens < 0) return Number(lower);
  return 10 * tens + (one === undefined ? 0 : COUNT_WORDS.indexOf(one));
}

/** How many units `last`, `this` and `next` go back. 0 for any other word. */
export function stepsBack(word: string): number {
  return STEPS_BACK.get(word.toLowerCase()) ?? 0;
}

export function ago(count: number, unit: string, published: Date | undefined): IsoDate | undefined {
  if (!published) return undefined;
  if (unit === 'day') return shiftDays(published, -count);
  const year = published.getUTCFullYear();
  if (unit === 'year') return String(year - count);
  return new Date(Date.UTC(year, published.getUTCMonth() - count, 1)).toISOString().slice(0, 7);
}

/** A date as written, with its value. The length of the value shows the precision. */
export interface FoundDate extends Span {
  value: IsoDate;
}
