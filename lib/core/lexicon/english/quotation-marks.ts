import type { QuotationMarks } from '../../text/quotation-marks.ts';

/** As English newspapers quote; marks of other languages stand in translated texts. */
export const QUOTATION_MARKS: QuotationMarks = {
  closers: new Map([
    ['“', '”'],
    ['«', '»'],
    ['„', '“”'],
    ['"', '"”'],
    ['‘', '’'],
    ["'", "'"],
  ]),
  opening: /[“«„"‘'`]/g,
  single: "‘'",
  staysOpen: '“«"',
  flat: '"„',
};
