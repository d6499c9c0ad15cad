import {
  BEFORE_A_LIKELY_YEAR,
  BEFORE_A_YEAR_OF_THINGS,
  COUNTED,
  PLURAL_BEHIND,
} from '../lexicon/english/date-patterns.ts';

/** A figure in this range may be a year whatever it counts: `winner of 2016 elections`. */
const LIKELY_YEARS = { from: 1900, to: 2050 };

/** How much text around a figure shows whether it is a year, in UTF-16 units. */
const REACH = 60;

const IS_NOT_COUNTED = new RegExp(`^${COUNTED}`);

/** Whether a figure of four digits counts things (`1709 pupils`), or is part of an address or a telephone number. */
export function isCount(match: RegExpExecArray): boolean {
  const { input, index } = match;
  const end = index + match[0].length;
  const behind = input.slice(end, end + REACH);
  if (!IS_NOT_COUNTED.test(behind)) return true;
  if (!PLURAL_BEHIND.test(behind)) return false;
  const before = input.slice(Math.max(0, index - REACH), index);
  if (BEFORE_A_YEAR_OF_THINGS.test(before)) return false;
  const year = Number(match[1]);
  const isLikely = year >= LIKELY_YEARS.from && year <= LIKELY_YEARS.to;
  return !(isLikely && BEFORE_A_LIKELY_YEAR.test(before));
}
