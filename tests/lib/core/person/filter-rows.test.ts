import { describe, expect, test } from 'vitest';
import { displayOrder } from '@/lib/core/card/display-order.ts';
import { countMonths, filterRows, needsWords } from '@/lib/core/person/filter-rows.ts';
import type { LineFilter } from '@/lib/core/person/person-model.ts';

const row = (id: string, day: string, said: string, isReported = false) => ({
  id,
  order: displayOrder(day, isReported),
  said,
  articleId: `article of ${id}`,
});
const ROWS = [
  row('toll', '2025-09-04', 'the toll would cut the islands off'),
  row('budget', '2025-09-02', 'the budget would hold until spring', true),
  row('month', '2025-08', 'nobody promised a free bridge'),
  row('year', '2024', 'we will vote'),
  row('undated', '', 'no comment'),
];
const idsOf = (filter: LineFilter) =>
  filterRows(ROWS, filter, {
    disputed: new Set(['budget']),
    ofOutlet: new Set(['article of toll']),
  }).map(({ id }) => id);

describe('a filter', () => {
  test.each<[string, LineFilter, string[]]>([
    ['that is empty lets everything through', {}, ROWS.map(({ id }) => id)],
    ['by kind leaves out reported words', { kind: 'quoted' }, ['toll', 'month', 'year', 'undated']],
    ['by the article’s own words', { kind: 'reported' }, ['budget']],
    ['by dispute keeps both sides', { kind: 'disputed' }, ['budget']],
    ['by outlet', { outlet: 'Gazette' }, ['toll']],
    ['by beginnings of words, whatever their order', { words: 'Isl tóll' }, ['toll']],
    ['by words that are not all there', { words: 'toll spring' }, []],
    ['that begins with a month', { since: '2025-08' }, ['toll', 'budget', 'month']],
    ['that ends with a month', { until: '2025-08' }, ['month', 'year']],
    [
      'a year is in a period that holds all of it',
      { since: '2024-01', until: '2024-12' },
      ['year'],
    ],
    ['a year is not in a period that begins later', { since: '2024-02', until: '2024-12' }, []],
    ['by one statement', { statementId: 'month' }, ['month']],
  ])('%s', (_, filter, ids) => expect(idsOf(filter)).toEqual(ids));

  test('needs words only if it asks for words or an outlet', () => {
    expect(needsWords({ words: ' ', kind: 'quoted', since: '2025-01' })).toBe(false);
    expect(needsWords({ words: 'toll' })).toBe(true);
    expect(needsWords({ outlet: '' })).toBe(true);
  });
});

test('lines are counted by month, newest first, and those without one last', () => {
  expect(countMonths(ROWS)).toEqual([
    { month: '2025-09', lines: 2 },
    { month: '2025-08', lines: 1 },
    { month: '2024', lines: 1 },
    { month: '', lines: 1 },
  ]);
});
