/**
 * Letters, marks and digits of any script; soft hyphens and zero-width characters inside a word belong to
 * it. Apostrophes and hyphens separate: `Smith’s` and `O'Brien` are two words each, so that a possessive
 * never hides a name and both kinds of apostrophe fold alike.
 */
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]/u;

const UNKNOWN = 0;
const WORD = 1;

/** One byte for each unit of the basic plane, filled as units are met: a look-up instead of a pattern. */
const kinds = new Uint8Array(0x10000);

/** Is the UTF-16 unit at `i` part of a word? Both halves of a surrogate pair are judged as the pair. */
export function isWordAt(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit >= 0xd800 && unit <= 0xdfff) return isPairedWord(text, i, unit);
  let kind = kinds[unit];
  if (kind === UNKNOWN) {
    kind = WORD_CHARACTER.test(String.fromCharCode(unit)) ? WORD : WORD + 1;
    kinds[unit] = kind;
  }
  return kind === WORD;
}

function isPairedWord(text: string, i: number, unit: number): boolean {
  const first = unit >= 0xdc00 ? i - 1 : i;
  const point = text.codePointAt(first);
  return point !== undefined && point > 0xffff && WORD_CHARACTER.test(String.fromCodePoint(point));
}
