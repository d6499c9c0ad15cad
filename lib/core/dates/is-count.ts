import {
  BEFORE_A_LIKELY_YEAR,
  BEFORE_A_YEAR_OF_THINGS,
  COUNTED,
  PLURAL_BEHIND,
} from '../lexicon/english/date-patterns.ts';

/** A figure between these may be a year whatever it counts: `winner of 2016 elections`. */
const LIKELY_YEARS = { from: 1900, to: 2050 };

/** UTF-16 units before and behind a figure that tell whether it is a year. */
const REACH = 60;

const IS_NOT_COUNTED = new RegExp(`^${COUNTED}`);

/** Is a figure of four digits a number of things (`1709 pupils`), part of an address or a telephone number? */
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
