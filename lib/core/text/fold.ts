/** Printable ASCII except the grave accent. Only its capitals need folding, and most words consist of it. */
const PLAIN = /^[ -_a-~]*$/;

/**
 * Folds text for comparison. It uses compatibility forms (NFKD), lower case, and plain apostrophes and hyphens. It
 * removes combining marks, soft hyphens and zero-width characters. Lengths change, so never use offsets of folded text
 * in the original (tokenize keeps them).
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replaceAll('\u00B4', "'") // NFKD would turn it into a space
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[\u2018\u2019\u201B\u02BC\u02B9`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase();
}
