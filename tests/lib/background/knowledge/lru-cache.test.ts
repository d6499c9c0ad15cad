import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLruCache } from '@/lib/background/knowledge/lru-cache.ts';

test('forgets the entry unused for longest, and reading counts as using', () => {
  const cache = createLruCache<string, number>(2);
  cache.set('a', 1);
  cache.set('b', 2);
  expect(cache.get('a')).toBe(1);
  cache.set('c', 3);
  expect(cache.get('b')).toBeUndefined();
  expect(cache.get('a')).toBe(1);
  expect(cache.get('c')).toBe(3);
});

test('setting again replaces the entry and counts once', () => {
  const cache = createLruCache<string, number>(2);
  cache.set('a', 1);
  cache.set('b', 2);
  cache.set('a', 9);
  cache.set('c', 3);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([9, undefined, 3]);
});

test('answers like a list of the last uses', () => {
  const step = fc.record({ key: fc.integer({ min: 0, max: 6 }), value: fc.option(fc.nat(9)) });
  fc.assert(
    fc.property(fc.array(step), fc.integer({ min: 1, max: 4 }), (steps, limit) => {
      const cache = createLruCache<number, number>(limit);
      let uses: { key: number; value: number }[] = [];
      for (const { key, value } of steps) {
        const known = uses.find((use) => use.key === key);
        if (value === null) expect(cache.get(key)).toBe(known?.value);
        else cache.set(key, value);
        const next = value ?? known?.value;
        if (next === undefined) continue;
        uses = [...uses.filter((use) => use.key !== key), { key, value: next }].slice(-limit);
      }
    }),
  );
});
