import { splitWords } from '../../text/word-list.ts';

// Months and days. All forms are lower case, without the full stop of an abbreviation.

/** In the order of the year. */
export const MONTHS: readonly string[] = splitWords(
  'january february march april may june july august september october november december',
);

/** Abbreviated months, as newspapers write them. If there are two forms, the longer one comes first. */
export const SHORT_MONTHS: readonly string[] = splitWords(
  'jan feb mar apr jun jul aug sept sep oct nov dec',
);

/** In the order of the week, Sunday first. */
export const WEEKDAYS: readonly string[] = splitWords(
  'sunday monday tuesday wednesday thursday friday saturday',
);

/** Days as newspapers abbreviate them. */
export const SHORT_WEEKDAYS: readonly string[] = splitWords(
  'mon tue tues wed thu thurs fri sat sun',
);

/** The words with a capital each. */
export const withCapitals = (words: readonly string[]): string[] =>
  words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
