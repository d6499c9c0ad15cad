import type { IsoDate } from '../model.ts';

/**
 * The place of a fact in a list: the lower the number, the earlier. The newest come first. Within a day, own words come
 * before reported ones. A month comes after its days, a year after its months, and undated facts come last.
 */
export function displayOrder(day: IsoDate | undefined, isReported = false): number {
  const digits = (day ?? '').replaceAll('-', '').padEnd(8, '0');
  const number = /^\d{8}$/.test(digits) ? Number(digits) : 0;
  // Avoids -0, which comparisons may distinguish from 0.
  return (isReported ? 1 : 0) - 2 * number;
}

/** Whether `displayOrder` was told that words are reported. */
export const isReportedOrder = (order: number): boolean => order % 2 !== 0;

/** The month of a fact: `2025-03`, `2025` if only the year is known, empty if nothing is. */
export function monthOfOrder(order: number): IsoDate {
  const digits = String(Math.ceil(-order / 2) + 0).padStart(8, '0');
  const [year, month] = [digits.slice(0, 4), digits.slice(4, 6)];
  if (year === '0000') return '';
  return month === '00' ? year : `${year}-${month}`;
}
