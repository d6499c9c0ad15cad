import type { Token } from '../text/tokenize.ts';

/** Soft hyphens and zero-width characters may stand in front of a word and count for nothing. */
const UPPER = /[\u00AD\u200B-\u200D\u2060\uFEFF]*\p{Lu}/uy;
const UPPER_OR_UNCASED = /[\u00AD\u200B-\u200D\u2060\uFEFF]*[\p{Lu}\p{Lt}\p{Lo}]/uy;

/** Does the word at this offset begin with a capital? */
export function beginsUpper(text: string, start: number): boolean {
  UPPER.lastIndex = start;
  return UPPER.test(text);
}

/** Begins with a capital, or with a letter of a script that has none. */
export function isCapitalised(text: string, token: Token): boolean {
  UPPER_OR_UNCASED.lastIndex = token.start;
  return UPPER_OR_UNCASED.test(text);
}
