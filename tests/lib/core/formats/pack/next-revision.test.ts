import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRevision } from '@/lib/core/formats/pack/next-revision.ts';

describe('nextRevision', () => {
  it('is always larger as text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (steps) => {
        let last = nextRevision(undefined, '2026-11-30') ?? '';
        for (let step = 0; step < steps; step++) {
          const next = nextRevision(last, '2026-11-30') ?? '';
          expect(next > last).toBe(true);
          last = next;
        }
      }),
      { numRuns: 10 },
    );
  });

  it.each([
    [undefined, '2026-11-30.1'],
    ['2026-11-29.4', '2026-11-30.1'],
    ['2026-11-30.4', '2026-11-30.5'],
    ['2026-12-01.99', '2026-12-01.99001'],
    ['v2', undefined],
  ])('follows %s with %s', (last, next) => {
    expect(nextRevision(last, '2026-11-30')).toBe(next);
  });
});
