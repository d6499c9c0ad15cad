import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '@/lib/core/text/fold.ts';
import { tokenize } from '@/lib/core/text/tokenize.ts';
import { hostileText } from '../../../support/hostile-text.ts';

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
    ['习近平said', ['习', '近', '平', 'said']],
    ['สมชาย\u200Bใจดี', ['ส', 'ม', 'ช', 'า', 'ย', 'ใ', 'จ', 'ด']],
    ['タナー', ['タ', 'ナ', 'ー']],
    ['김정은', ['김정은'].map((word) => word.normalize('NFKD'))],
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

const UNSPACED =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';
/** Fold to nothing; the last two are the voicing marks of half-width katakana. */
const SILENT = '[\\p{M}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF\\uFF9E\\uFF9F]';
const ALONE = `(?!${SILENT})[[\\p{L}\\p{N}]&&[${UNSPACED}]]`;
/** The oracle: what a word is, as a pattern. */
const WORD = new RegExp(`${ALONE}${SILENT}*|(?:(?!${ALONE})[\\p{L}\\p{N}]|${SILENT})+`, 'gv');

test('reading without a pattern finds what the pattern would', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const expected = [...text.matchAll(WORD)]
        .map(([word], i, all) => ({
          start: all[i]?.index,
          end: (all[i]?.index ?? 0) + word.length,
          key: foldText(word),
        }))
        .filter(({ key }) => key);
      expect(tokenize(text)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
