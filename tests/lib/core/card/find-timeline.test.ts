import { expect, test } from 'vitest';
import { findTimeline } from '@/lib/core/card/find-timeline.ts';

const said = (id: string, date?: string) => ({ id, ...(date ? { date } : {}) });
const held = (entityId: string, date: string) => ({ entityId, date });

test('facts of one day, or without dates, give no timeline', () => {
  expect(findTimeline([], [])).toBeUndefined();
  expect(findTimeline([said('a'), said('b', '2025-09-04')], [])).toBeUndefined();
  expect(findTimeline([said('a', '2025-09-04')], [held('e', '2025-09-04')])).toBeUndefined();
  expect(findTimeline([said('a', 'soon'), said('b', '2025')], [])).toBeUndefined();
});

test('statements and events stand in order, from the first day to the end of the last', () => {
  const line = findTimeline(
    [said('b', '2025-01-11'), said('a', '2025-01-01')],
    [held('e', '2025-01-06')],
  );
  expect(line).toMatchObject({ from: '2025-01-01', to: '2025-01-11' });
  expect(line?.points.map(({ items }) => items.map(({ id }) => id))).toEqual([['a'], ['e'], ['b']]);
  expect(line?.points[1]?.at).toBeCloseTo(0.5);
  expect(line?.points[0]?.start).toBe(0);
  expect(line?.points[2]?.end).toBe(1);
});

test('a statement without a day of its own stands on the day of its report', () => {
  const line = findTimeline([{ id: 'a', reportedOn: '2025-01-03' }, said('b', '2024')], []);
  expect(line?.points.at(-1)?.items).toEqual([{ kind: 'statement', id: 'a', date: '2025-01-03' }]);
});

test('a month or year covers its whole time, with its point in the middle', () => {
  const line = findTimeline([said('m', '2024-02'), said('y', '2025')], []);
  const year = 366 + 365 - 31;
  expect(line?.points[0]).toMatchObject({ start: 0, items: [{ id: 'm' }] });
  expect(line?.points[0]?.end).toBeCloseTo(29 / year);
  expect(line?.points[1]?.start).toBeCloseTo((366 - 31) / year);
  expect(line?.points[1]?.at).toBeCloseTo(1 - 365 / 2 / year);
  expect(line?.points[1]?.end).toBe(1);
});

test('two hundred facts become a few points, none too close to another, and nothing is lost', () => {
  const all = Array.from({ length: 200 }, (_, i) => {
    const day = new Date(Date.UTC(2020, 0, 1 + ((i * 37) % 900)));
    return said(`s${i}`, day.toISOString().slice(0, 10));
  });
  const points = findTimeline(all, [])?.points ?? [];
  expect(points.length).toBeGreaterThan(4);
  expect(points.length).toBeLessThanOrEqual(8);
  expect(points.flatMap(({ items }) => items)).toHaveLength(200);
  for (const [i, point] of points.entries()) {
    if (i > 0) expect(point.at - (points[i - 1]?.at ?? 0)).toBeGreaterThanOrEqual(0.13);
    expect(point.start).toBeLessThanOrEqual(point.at);
    expect(point.end).toBeGreaterThanOrEqual(point.at);
  }
});
