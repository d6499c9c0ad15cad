/** Closed classes of English words that the rules share. All forms are lower case. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
export const WEEKDAYS: readonly string[] =
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
