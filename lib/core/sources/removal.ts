/**
 * How long a removed source can be put back, in ms: a week, so that somebody who looks once a week still can. What was
 * taken away because it should go is deleted at once when the reader says so.
 */
export const KEPT_AFTER_REMOVAL = 7 * 24 * 60 * 60 * 1000;
