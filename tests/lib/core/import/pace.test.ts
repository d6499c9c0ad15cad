import { expect, test } from 'vitest';
import { paceOf } from '@/lib/core/import/pace.ts';

test('the pace is what was done so far, once that says something', () => {
  expect(paceOf(0, 100, 9000)).toBeUndefined();
  expect(paceOf(10, 100, 1999)).toBeUndefined();
  expect(paceOf(10, 100, 2000)).toEqual({ rate: 5, left: 18 });
  expect(paceOf(100, 100, 9000)).toBeUndefined();
});
