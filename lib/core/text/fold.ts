/** Printable ASCII but the grave accent: nothing to fold but capitals, which most words are. */
const PLAIN = /^[ -_a-~]*$/;

/**
 * Folds text for comparison: compatibility forms (NFKD), no combining marks, lower case, no soft hyphens
 * or zero-width characters, typographic apostrophes and hyphens made plain. Lengths change: never use
 * offsets of folded text in the original (see tokenize, which keeps them).
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replaceAll('\u00B4', "'") // NFKD would make a space of it
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[\u2018\u2019\u201B\u02BC\u02B9`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase();
}
