/**
 * UTF-16 units: longer than any name or title that means one. Work on a name may grow with the square of its length, so
 * what is longer counts as no name.
 */
export const MAX_NAME = 200;
