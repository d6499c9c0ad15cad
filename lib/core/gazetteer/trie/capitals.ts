import type { Token } from '../../text/tokenize.ts';

/** Soft hyphens and zero-width characters may stand before a word. They are ignored. */
const UPPER = /[\u00AD\u200B-\u200D\u2060\uFEFF]*\p{Lu}/uy;
const UPPER_OR_UNCASED = /[\u00AD\u200B-\u200D\u2060\uFEFF]*[\p{Lu}\p{Lt}\p{Lo}]/uy;

const isAsciiCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** Whether the word at this offset begins with a capital. */
export function beginsUpper(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  if (unit < 0x80) return isAsciiCapital(unit);
  UPPER.lastIndex = start;
  return UPPER.test(text);
}

/** Whether a word begins with a capital, or with a letter of a script that has none. */
export function isCapitalised(text: string, token: Pick<Token, 'start'>): boolean {
  const unit = text.charCodeAt(token.start);
  if (unit < 0x80) return isAsciiCapital(unit);
  UPPER_OR_UNCASED.lastIndex = token.start;
  return UPPER_OR_UNCASED.test(text);
}
