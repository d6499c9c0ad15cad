import { describe, expect, test } from 'vitest';
import { findMainRole } from '@/lib/core/merge/offices/main-role.ts';
import { mergeRoles, type ToldRole } from '@/lib/core/merge/offices/merge-roles.ts';

/** `label × times @day`, one article each. */
const roles = (...texts: string[]): ToldRole[] =>
  texts.flatMap((text, i) => {
    const [, label = '', times = '1', day] = /^(.+?)(?: × (\d+))?(?: @(\S+))?$/.exec(text) ?? [];
    return Array.from({ length: Number(times) }, (_, n) => ({
      label,
      status: 'current' as const,
      asOf: day,
      articleId: `${i}-${n}`,
    }));
  });
const lines = (...texts: string[]) =>
  mergeRoles(roles(...texts)).map(({ label, articles }) => `${label} ${articles}`);
const main = (...texts: string[]) => findMainRole(mergeRoles(roles(...texts)))?.label;

describe('labels of one office are one line', () => {
  test.each([
    [['French President', 'France’s President', 'the president of France'], ['French President 3']],
    [
      ['GOP nominee × 2', 'Republican presidential nominee × 3'],
      ['Republican presidential nominee 5'],
    ],
    [['Sen. × 9', 'Vermont Sen. × 3', 'a senator from Vermont'], ['Vermont Sen. 13']],
    [['House Speaker × 8', 'Republican U.S. House Speaker'], ['House Speaker 9']],
    [['chairwoman of the ferry board', 'ferry board chair'], ['ferry board chair 2']],
    [['former governor', 'Governor', 'Governor'], ['former Governor 3']],
    [['then-mayor'], ['former mayor 1']],
  ])('%j', (texts, expected) => expect(lines(...texts)).toEqual(expected));

  test('with the first and the last day', () => {
    expect(mergeRoles(roles('mayor @2024-02-01', 'Mayor @2023-01-05', 'mayor'))).toMatchObject([
      { since: '2023-01-05', until: '2024-02-01', articles: 3 },
    ]);
  });
});

describe('labels of two offices are two lines', () => {
  test.each([
    [['President', 'Vice President']],
    [['mayor of Sable', 'mayor of Tarn']],
    [['Democratic candidate', 'Democratic nominee']],
  ])('%j', (texts) => expect(lines(...texts)).toHaveLength(2));

  test('what is no noun phrase is no line', () => {
    expect(lines('candidate former Governor', 'a country that the nominee')).toEqual([]);
  });
});

describe('the main role', () => {
  test.each([
    ['the newest office', ['mayor × 4 @2020-01-01', 'governor × 3 @2024-01-01'], 'governor'],
    ['not one slip', ['House Speaker × 8 @2020-01-01', 'senator @2024-01-01'], 'House Speaker'],
    ['an office before a bid', ['Ohio Gov. × 3', 'Republican candidate × 4'], 'Ohio Gov.'],
    [
      'a bid before an office of the past',
      ['former governor × 2', 'Democratic nominee × 2'],
      'Democratic nominee',
    ],
    ['an office of the past before nothing', ['former governor', 'Republican'], 'former governor'],
    ['never a relation', ['rival × 5', 'winner × 2', 'friend'], undefined],
    ['a belonging if there is nothing else', ['billionaire × 2', 'rival × 5'], 'billionaire'],
  ])('is %s', (_, texts, expected) => expect(main(...texts)).toBe(expected));
});
