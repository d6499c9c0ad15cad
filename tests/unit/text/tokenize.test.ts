import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '@/lib/core/text/fold.ts';
import { tokenize } from '@/lib/core/text/tokenize.ts';

const keys = (text: string): string[] => tokenize(text).map((token) => token.key);

describe('words of a text', () => {
  test.each([
    ['Anna Lind, 47, came.', ['anna', 'lind', '47', 'came']],
    ["Lind’s plan, Lind's plan", ['lind', 's', 'plan', 'lind', 's', 'plan']],
    ['O’Brien Berg-Lind', ['o', 'brien', 'berg', 'lind']],
    ['the U.S. envoy', ['the', 'u', 's', 'envoy']],
    ['José Jose\u0301', ['jose', 'jose']],
    ['An\u00ADna Li\u200Bnd', ['anna', 'lind']],
    ['Захар и Анна', ['захар', 'и', 'анна']],
    ['\u{1D400}nna', ['anna']],
    ['a_b/c@d', ['a', 'b', 'c', 'd']],
  ])('%j', (text, expected) => expect(keys(text)).toEqual(expected));

  test.each(['', '  \n', '— … !', '\u200B\u00AD', '\uD800', '🙂'])('%j has none', (text) =>
    expect(tokenize(text)).toEqual([]),
  );
});

test('offsets count in the text as given, whatever folding does to lengths', () => {
  const text = 'ﬁ An\u00ADna Jose\u0301!';
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'ﬁ',
    'An\u00ADna',
    'Jose\u0301',
  ]);
});

/** The oracle: what the pattern of a word says. */
const WORD = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;

test('reading without a pattern finds what the pattern would', () => {
  const spice = fc.constantFrom(
    'a',
    'É',
    '\u0301',
    '\u00AD',
    '\u200B',
    ' ',
    '-',
    '\uD835',
    '\uDC00',
    '\u{1D400}',
    '🙂',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(spice).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const expected = [...text.matchAll(WORD)]
        .map(([word], i, all) => ({
          start: all[i]?.index,
          end: (all[i]?.index ?? 0) + word.length,
          key: foldText(word),
        }))
        .filter(({ key }) => key);
      expect(tokenize(text)).toEqual(expected);
    }),
  );
});
