import type { IsoDate } from '../../lib/core/model.ts';

const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/**
 * A date as precise as it is known: the day, the month or only the year. It is read and written in UTC. A calendar
 * date has no time zone and must not slip by a day. `short` shortens the month's name. Anything that isn't a date is shown unchanged.
 */
export function formatDate(
  date: IsoDate,
  locale: string,
  style: 'long' | 'short' = 'long',
): string {
  const full = FORMATS[date.length];
  const format = full?.month && style === 'short' ? { ...full, month: 'short' as const } : full;
  const moment = new Date(date);
  if (!format || Number.isNaN(moment.getTime())) return date;
  return new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(moment);
}

/** The day of a moment (ms since the epoch) where the reader is. */
export const formatDay = (moment: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, FORMATS[10]).format(moment);

/** The day and time of a moment (ms since the epoch) where the reader is. */
export const formatMoment = (moment: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
