import type { QuotationMarks } from '../../text/quotation-marks.ts';

/** As newspapers of Germany, Austria and Switzerland quote: „…“, »…«, «…», ‚…‘, ›…‹, and what keyboards give for them. */
export const QUOTATION_MARKS: QuotationMarks = {
  closers: new Map([
    ['„', '“”"'],
    ['»', '«'],
    ['«', '»'],
    ['“', '”“'],
    ['"', '"”“'],
    ['‚', '‘’'],
    ['›', '‹'],
    ['‹', '›'],
    ['‘', '’'],
    ["'", "'"],
  ]),
  opening: /[„»«“"‚›‹‘'`]/g,
  single: "‚›‹‘'",
  staysOpen: '„»«',
  flat: '"“‚›‹',
};
