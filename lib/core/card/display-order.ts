import type { IsoDate } from '../model.ts';

/**
 * Where a fact stands on a list: the lower the number, the earlier. Newest first; of one day their own words before
 * reported ones. A month comes behind its days, a year behind its months, and what has no date comes last.
 */
export function displayOrder(day: IsoDate | undefined, isReported = false): number {
  const digits = (day ?? '').replaceAll('-', '').padEnd(8, '0');
  const number = /^\d{8}$/.test(digits) ? Number(digits) : 0;
  // No -0: it is another number than 0 to those who compare.
  return (isReported ? 1 : 0) - 2 * number;
}
