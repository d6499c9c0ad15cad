/**
 * Longest name, in UTF-16 units. No real name or title is longer. Work on a name may grow with the square of its
 * length, so longer ones don't count as names.
 */
export const MAX_NAME = 200;
