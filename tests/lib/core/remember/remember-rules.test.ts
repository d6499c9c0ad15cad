import { describe, expect, test } from 'vitest';
import {
  DEFAULT_RULES,
  forgetBefore,
  isRemembered,
  parseRules,
} from '@/lib/core/remember/remember-rules.ts';

const rules = { ...DEFAULT_RULES, on: true };

test('nothing is remembered until the reader says so', () => {
  expect(DEFAULT_RULES.on).toBe(false);
  expect(isRemembered(DEFAULT_RULES, 'news.example')).toBe(false);
});

describe('a site', () => {
  test('is remembered, but for those that are not', () => {
    const all = { ...rules, except: ['bank.example'], only: ['news.example'] };
    expect(isRemembered(all, 'news.example')).toBe(true);
    expect(isRemembered(all, 'bank.example')).toBe(false);
    expect(isRemembered(all, 'my.bank.example')).toBe(false);
    expect(isRemembered(all, 'notbank.example')).toBe(true);
  });

  test('is not remembered, but for those that are', () => {
    const only = {
      ...rules,
      where: 'only' as const,
      except: ['a.example'],
      only: ['news.example'],
    };
    expect(isRemembered(only, 'www.news.example')).toBe(true);
    expect(isRemembered(only, 'other.example')).toBe(false);
  });
});

test('what is over is told from the time that it is kept', () => {
  expect(forgetBefore({ ...rules, days: 7 }, 700_000_000)).toBe(95_200_000);
  expect(forgetBefore({ ...rules, days: null }, 700_000_000)).toBeUndefined();
});

test.each([
  [undefined, DEFAULT_RULES],
  [{ on: 'yes', where: 'everywhere', except: 'x', only: [3, ''], days: 5 }, DEFAULT_RULES],
  [
    { on: true, where: 'only', except: ['b', 'a', 'b'], only: [], days: null },
    { on: true, where: 'only', except: ['a', 'b'], only: [], days: null },
  ],
])('of %j the rest is as it was', (stored, expected) => {
  expect(parseRules(stored)).toEqual(expected);
});
