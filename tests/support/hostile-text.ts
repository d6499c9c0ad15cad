import fc from 'fast-check';

/** Characters that fold, join, separate or combine in ways that careless code gets wrong. */
const SPICE = [
  ...[
    'a',
    'B',
    'É',
    'é',
    'ß',
    'ﬁ',
    'İ',
    'ı',
    'Σ',
    'σ',
    'ς',
    'Ϲ',
    'ǅ',
    'ª',
    'Ł',
    'Я',
    'й',
    'ʼ',
    '½',
  ],
  ...['\u0301', '\u00AD', '\u200B', '\u200D', '\uFEFF', '\u0307', '\u{E0100}', '\uFF9E'],
  ...[' ', '\u00A0', '\n', '-', '\u2011', "'", '’', '´', '.', ',', '  ', '1', '٣'],
  ...['安', '娜', 'タ', 'ー', 'ﾊ', 'ヿ', 'ส', 'ำ', '่', 'ກ', 'ក', 'မ', '𠀀', '〇', '各'],
  ...['\uD835', '\uDC00', '\u{1D400}', '\u{10400}', '🙂', '한', 'ﷺ', 'ﹰ', 'ㅎ', 'ع'],
];

/** Any text: plain, with any characters, with broken surrogate pairs, and with the hostile characters above. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...SPICE), { maxLength: 14 }).map((parts) => parts.join('')),
);

/** A name of up to four such words, or more often of ordinary ones with shared beginnings. */
export const hostileName: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: ordinaryName() },
  { weight: 1, arbitrary: hostileText.filter((text) => /[\p{L}\p{N}]/u.test(text)) },
);

function ordinaryName(): fc.Arbitrary<string> {
  const word = fc.constantFrom(
    'Anna',
    'Lind',
    'José',
    'O’Hara',
    'Berg-Lind',
    'bin',
    'of',
    '安',
    '娜',
    'ﬁn',
  );
  const gap = fc.constantFrom(' ', ' ', ' ', '-', '. ', '\u00A0', '');
  return fc
    .array(fc.tuple(word, gap), { minLength: 1, maxLength: 4 })
    .map((parts) =>
      parts.map(([text, after], i) => text + (i < parts.length - 1 ? after : '')).join(''),
    );
}
