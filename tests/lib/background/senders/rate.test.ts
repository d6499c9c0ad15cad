import { describe, expect, test } from 'vitest';
import { createRate } from '@/lib/background/senders/rate.ts';

describe('a rate', () => {
  test('gives a burst at once, and then as much as a second brings', () => {
    let now = 0;
    const rate = createRate({ burst: 2, perSecond: 1, now: () => now });
    expect([rate.take(1), rate.take(1), rate.take(1)]).toEqual([true, true, false]);
    now = 999;
    expect(rate.take(1)).toBe(false);
    now = 1500;
    expect([rate.take(1), rate.take(1)]).toEqual([true, false]);
  });

  test('never holds more than a burst', () => {
    let now = 0;
    const rate = createRate({ burst: 2, perSecond: 1, now: () => now });
    rate.take(1);
    now = 1e9;
    expect([rate.take(1, 2), rate.take(1)]).toEqual([true, false]);
  });

  test('takes nothing where there is not enough', () => {
    const rate = createRate({ burst: 5, perSecond: 1, now: () => 0 });
    expect([rate.take(1, 6), rate.take(1, 5)]).toEqual([false, true]);
  });

  test('counts each key by itself, and keeps its size with any number of them', () => {
    const rate = createRate({ burst: 1, perSecond: 1, now: () => 0 });
    for (let key = 0; key <= 1000; key++) expect(rate.take(key)).toBe(true);
    expect(rate.take(1000)).toBe(false);
    expect(rate.take(0)).toBe(true);
  });
});
