import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '@/lib/core/text/fold.ts';

test.each([
  ['case', 'Anna LIND', 'anna lind'],
  ['accents, written either way', 'José Jose\u0301', 'jose jose'],
  ['several marks on a letter', 'Nguyễn', 'nguyen'],
  ['compatibility forms', 'ﬁnal Ａｎｎａ', 'final anna'],
  ['the dotted I of Turkish', 'İnci', 'inci'],
  ['soft hyphens and zero-width characters', 'An\u00ADna\u200B Li\u200Dnd\uFEFF', 'anna lind'],
  [
    'typographic apostrophes',
    'O’Lind O‘Lind OʼLind O´Lind O`Lind',
    "o'lind o'lind o'lind o'lind o'lind",
  ],
  [
    'typographic hyphens',
    'Berg\u2010Lind Berg\u2011Lind Berg–Lind Berg\u2212Lind',
    'berg-lind berg-lind berg-lind berg-lind',
  ],
  ['non-breaking spaces', 'Anna\u00A0Lind', 'anna lind'],
])('folds %s', (_, text, folded) => expect(foldText(text)).toBe(folded));

test.each(['ß', 'ø', 'ł', 'đ', 'ж', '安'])('%s is a letter of its own and stays', (letter) => {
  expect(foldText(letter)).toBe(letter);
});

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = foldText(text);
      expect(foldText(folded)).toBe(folded);
    }),
  );
});
