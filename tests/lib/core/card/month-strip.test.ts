import { expect, test } from 'vitest';
import { findStrip, joinMonths } from '@/lib/core/card/month-strip.ts';

const counts = (each: Record<string, number>) => joinMonths([each]);

test('the sums of several sources are one, in order, and years are in no month', () => {
  expect(
    joinMonths([
      { '2025-03': 2, '2024': 9 },
      { '2024-12': 1, '2025-03': 1 },
    ]),
  ).toEqual([
    { month: '2024-12', statements: 1 },
    { month: '2025-03', statements: 3 },
  ]);
});

test('a strip has every month, also those without a statement', () => {
  expect(findStrip(counts({ '2024-11': 3, '2025-02': 4 }))).toEqual([
    { month: '2024-11', statements: 3 },
    { month: '2024-12', statements: 0 },
    { month: '2025-01', statements: 0 },
    { month: '2025-02', statements: 4 },
  ]);
});

test('one old statement among many does not stretch it', () => {
  const strip = findStrip(counts({ '2005-01': 1, '2025-06': 30, '2025-07': 25, '2026-01': 1 }));
  expect(strip.map(({ month }) => month)).toEqual(['2025-06', '2025-07']);
});

test('without statements there is none', () => {
  expect(findStrip([])).toEqual([]);
});
