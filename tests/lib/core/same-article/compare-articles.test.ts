import { describe, expect, test } from 'vitest';
import { compareArticles } from '@/lib/core/same-article/compare-articles.ts';

const sentences = (...numbers: number[]) =>
  numbers.map((n) => `The board of harbour number ${n} met for ${n} hours on Tuesday.`).join(' ');

describe('compareArticles', () => {
  test.each([
    ['the same words, set otherwise', sentences(1, 2, 3), sentences(1, 2, 3).toUpperCase(), 'same'],
    ['a page that grew', sentences(1, 2), sentences(1, 2, 3, 4, 5, 6, 7, 8), 'same'],
    ['a sentence corrected', sentences(1, 2, 3), sentences(1, 2, 4), 'same'],
    ['one sentence in common of three', sentences(1, 2, 3), sentences(3, 4, 5), 'unclear'],
    ['nothing in common', sentences(1, 2, 3), sentences(4, 5, 6), 'different'],
    [
      'labels in common',
      `By Lena Ross\n\n${sentences(1)}`,
      `By Lena Ross\n\n${sentences(2)}`,
      'different',
    ],
    ['few words', 'Yes.', 'yes', 'same'],
    ['few other words', 'Yes.', 'No.', 'different'],
    ['no words', '', ' ', 'same'],
  ])('%s', (_, a, b, expected) => {
    expect(compareArticles({ text: a }, { text: b })).toBe(expected);
    expect(compareArticles({ text: b }, { text: a })).toBe(expected);
  });

  test('under one headline other words may be a later version', () => {
    const [headline, others] = ['Storm: live', 'Storm over the islands'];
    const [a, b] = [sentences(1, 2), sentences(3, 4)];
    expect(compareArticles({ headline, text: a }, { headline, text: b })).toBe('unclear');
    expect(compareArticles({ headline, text: a }, { headline: others, text: b })).toBe('different');
  });

  test('sentences of scripts without spaces are told apart', () => {
    const [one, two, three] = [
      '港湾委員会は火曜日に五時間にわたって会合を開いた。',
      '冬の時刻表についての決定は先送りされることになった。',
      '新しい船は来年の春から島々を結ぶ予定だという。',
    ];
    expect(compareArticles({ text: `${one}\n${two}` }, { text: `${two}\n${one}` })).toBe('same');
    expect(compareArticles({ text: `${one}` }, { text: `${three}` })).toBe('different');
  });
});
