import { MONTHS } from '../../../core/lexicon/english/calendar-words.ts';

/** `20 Nov 2019`, `20th November, 2019`; `November 20, 2019`, `Wed Nov 20 2019`. */
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i;
const MONTH_FIRST = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;

/** Nothing was published on the web before it existed. Sites write year 1 or 1970 for dates they don't know. */
const FIRST_YEAR = 1990;

/** The day of a date as a page writes it, in the publisher's time zone: an instant is not moved to another zone. */
export function parseDay(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value);
  if (iso) return build(iso[1], Number(iso[2]), iso[3]);
  const dayFirst = DAY_FIRST.exec(value);
  if (dayFirst) return build(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(value);
  return monthFirst ? build(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : undefined;
}

/** The day in an address such as `/2019/11/20/` or `/2019/nov/20/`. */
export function dayInAddress(address: string): string | undefined {
  const found = /\/((?:19|20)\d{2})[/-](\d{2}|[a-z]{3})[/-](\d{1,2})(?:[/-]|$)/i.exec(address);
  const month = found?.[2] ?? '';
  return found ? build(found[1], Number(month) || monthOf(month), found[3]) : undefined;
}

/** 1 to 12 by the first three letters of a month; 0 for anything else. */
const monthOf = (letters = ''): number =>
  MONTHS.findIndex((month) => month.slice(0, 3) === letters.toLowerCase()) + 1;

function build(year = '', month: number, day = ''): string | undefined {
  const isDay = month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= 31;
  if (!isDay || Number(year) < FIRST_YEAR) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
