import { describe, expect, test } from 'vitest';
import { readPageNames } from '@/lib/messaging/read-page-names.ts';

const ANNA = { entityIds: ['anna'], name: 'Anna Lind', type: 'person', count: 2 };

describe('what a page says of its names', () => {
  test('is taken as it is when it is well formed', () => {
    expect(readPageNames({ state: 'spent', names: [ANNA] })).toEqual({
      state: 'spent',
      names: [ANNA],
    });
  });

  test.each([
    [null],
    [3],
    ['Anna'],
    [{ ...ANNA, entityIds: 'anna' }],
    [{ ...ANNA, entityIds: [] }],
    [{ ...ANNA, entityIds: [3] }],
    [{ ...ANNA, entityIds: new Array(51).fill('anna') }],
    [{ ...ANNA, name: { toString: 'x' } }],
    [{ ...ANNA, name: 'x'.repeat(20_001) }],
    [{ ...ANNA, type: 'planet' }],
    [{ ...ANNA, count: Number.NaN }],
    [{ ...ANNA, count: -1 }],
  ])('loses a name that is none: %j', (name) => {
    expect(readPageNames({ state: 'read', names: [name, ANNA] }).names).toEqual([ANNA]);
  });

  test.each([[null], [undefined], ['x'], [[]], [{ state: 'odd', names: {} }]])(
    'is nothing when it is none: %j',
    (value) => {
      expect(readPageNames(value)).toEqual({ state: 'read', names: [] });
    },
  );

  test('has an end', () => {
    const names = new Array(6000).fill({ ...ANNA, isAdmin: true });
    const read = readPageNames({ state: 'read', names }).names;
    expect(read).toHaveLength(5000);
    expect(read[0]).toEqual(ANNA);
  });
});
