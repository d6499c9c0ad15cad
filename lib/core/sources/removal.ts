/**
 * How long a removed source can be put back, in ms. After a week, readers who look once a week still can. The reader
 * can also delete a removed source at once.
 */
export const KEPT_AFTER_REMOVAL = 7 * 24 * 60 * 60 * 1000;
