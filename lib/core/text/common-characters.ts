/**
 * The characters that most pages consist of. With them, reading a page needs no pattern for all of Unicode, which takes
 * 2 ms to compile. tests/lib/core/text compares every entry with the patterns of word-characters.ts.
 */

/** What each unit from À on folds to. A space means it belongs to no word, and `?` means a pattern must decide. */
const LATIN =
  'aaaaaaæceeeeiiiiðnooooo øuuuuyþßaaaaaaæceeeeiiiiðnooooo øuuuuyþy' +
  'aaaaaaccccccccddđđeeeeeeeeeegggggggghhħħiiiiiiiiiı??jjkkĸllllll??łłnnnnnn?ŋŋooooooœœrrrrrrssssssss' +
  'ttttŧŧuuuuuuuuuuuuwwyyyzzzzzzs';
const LATIN_FROM = 0xc0;

const CYRILLIC =
  'ееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяабвгдежзииклмнопрстуфхцчшщъыьэюяееђгєѕііјљњћкиуџ';
const CYRILLIC_FROM = 0x400;

/** First and last code of characters that belong to no word: punctuation, currencies, arrows, symbols, pictures. */
const SIGNS = [
  [0x80, 0xa9],
  [0xab, 0xac],
  [0xae, 0xb1],
  [0xb6, 0xb8],
  [0xbb, 0xbb],
  [0x200e, 0x205f],
  [0x20a0, 0x20cf],
  [0x2122, 0x2123],
  [0x2190, 0x245f],
  [0x2500, 0x2775],
  [0x2794, 0x2bff],
  [0x3000, 0x3004],
  [0xe000, 0xf8ff],
  [0x1f300, 0x1faff],
] as const;

/** Whether this character (a code point) certainly belongs to no word. If not, it may still belong to none. */
export function isSign(point: number): boolean {
  if (point < 0x80) return !isAsciiWord(point);
  if (point > 0x1faff) return false;
  for (const [first, last] of SIGNS) if (point >= first && point <= last) return true;
  return tableAt(point) === ' ';
}

/** The one unit that a common letter or digit folds to. Undefined for all others. */
export function foldCommon(unit: number): number | undefined {
  if (unit < 0x80) {
    if (!isAsciiWord(unit)) return undefined;
    return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  }
  const folded = tableAt(unit);
  return folded === '' || folded === ' ' || folded === '?' ? undefined : folded.charCodeAt(0);
}

function tableAt(unit: number): string {
  return unit < CYRILLIC_FROM
    ? LATIN.charAt(unit - LATIN_FROM)
    : CYRILLIC.charAt(unit - CYRILLIC_FROM);
}

const isAsciiWord = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x30 && unit <= 0x39);
