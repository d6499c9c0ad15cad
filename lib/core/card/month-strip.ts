import type { IsoDate } from '../model.ts';

/** How much somebody said in a month. */
export interface MonthCount {
  /** `2025-03` */
  month: IsoDate;
  statements: number;
}

/** Share of the statements that is cut off at either end, so that one old statement doesn't squeeze all others. */
const CUT = 0.05;

/** The sums of several tallies, the oldest month first. A statement that is known to a year only is in no month. */
export function joinMonths(counts: readonly Readonly<Record<string, number>>[]): MonthCount[] {
  const sums = new Map<string, number>();
  for (const each of counts) {
    for (const [month, number] of Object.entries(each)) {
      if (month.length === 7) sums.set(month, (sums.get(month) ?? 0) + number);
    }
  }
  return [...sums]
    .map(([month, statements]) => ({ month, statements }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** The months of a strip, without a gap, between those with the first and the last 5 % of the statements. */
export function findStrip(months: readonly MonthCount[]): MonthCount[] {
  const total = months.reduce((sum, { statements }) => sum + statements, 0);
  const first = findShare(months, total * CUT);
  const last = findShare(months, total * (1 - CUT));
  if (!first || !last) return [];
  const known = new Map(months.map(({ month, statements }) => [month, statements]));
  const strip: MonthCount[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) {
    strip.push({ month, statements: known.get(month) ?? 0 });
  }
  return strip;
}

/** The month in which a number of statements, counted from the first, is reached. */
function findShare(months: readonly MonthCount[], number: number): IsoDate | undefined {
  let sum = 0;
  for (const { month, statements } of months) {
    sum += statements;
    if (sum >= number) return month;
  }
  return months.at(-1)?.month;
}

function nextMonth(month: IsoDate): IsoDate {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = new Date(Date.UTC(year, number));
  // Years before 1000 would get another length.
  return next.toISOString().slice(0, 7);
}
