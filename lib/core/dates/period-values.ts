import { ORDINALS } from '../lexicon/english/date-patterns.ts';
import { NEXT_OR_COMING } from '../lexicon/english/date-words.ts';
import { ago, pad, shiftDays } from './calendar.ts';

export function century(word: string): string | undefined {
  const number = Number.parseInt(word, 10) || ORDINALS.indexOf(word.toLowerCase()) + 1;
  return number > 0 && number <= 21 ? pad(number - 1) : undefined;
}

/** The week from Monday to Sunday, some weeks back. */
export function weekOf(published: Date | undefined, back: number): string | undefined {
  if (!published) return undefined;
  const monday = -((published.getUTCDay() + 6) % 7) - 7 * back;
  return `${shiftDays(published, monday)}/${shiftDays(published, monday + 6)}`;
}

/**
 * `the past nine months` as an interval up to the publication day. `the next …` starts after that day. Months and years
 * are counted whole: nine months up to September start with January.
 */
export function spanOf(
  published: Date | undefined,
  lead: string,
  count: number,
  unit: string,
): string | undefined {
  const today = shiftDays(published, 0);
  if (!published || !today || !(count > 0)) return undefined;
  const isAhead = NEXT_OR_COMING.test(lead);
  const name = unit.toLowerCase();
  const isWhole = count > 1 && (name === 'month' || name === 'year');
  const other = otherEnd(published, isAhead ? -count : count - Number(isWhole), name);
  const here = isAhead && isWhole ? ago(-1, name, published) : today.slice(0, other?.length);
  if (!other || !here) return undefined;
  return isAhead ? `${here}/${other}` : `${other}/${here}`;
}

/** `the last few months`: an interval with one end open. */
export function openSpan(
  published: Date | undefined,
  lead: string,
  unit: string,
): string | undefined {
  const here = otherEnd(published, 0, unit.toLowerCase());
  if (!here) return undefined;
  return NEXT_OR_COMING.test(lead) ? `${here}/..` : `../${here}`;
}

/** The quarter of a year some quarters back, from its first to its last day. */
export function quarterOf(published: Date | undefined, back: number): string | undefined {
  if (!published) return undefined;
  const first = 3 * (Math.floor(published.getUTCMonth() / 3) - back);
  const year = published.getUTCFullYear();
  const [start, end] = [new Date(Date.UTC(year, first, 1)), new Date(Date.UTC(year, first + 3, 0))];
  return `${shiftDays(start, 0)}/${shiftDays(end, 0)}`;
}

function otherEnd(published: Date | undefined, back: number, unit: string): string | undefined {
  if (unit === 'day') return shiftDays(published, -back);
  if (unit === 'week') return shiftDays(published, -7 * back);
  if (unit === 'decade') return ago(10 * back, 'year', published);
  if (unit === 'century') return ago(100 * back, 'year', published);
  return ago(back, unit, published);
}

export function numericDay(first: number, second: number, year: string): string | undefined {
  const [day, month] = first > 12 ? [first, second] : [second, first];
  if (day <= 12 || day > 31 || month < 1 || month > 12) return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}
