import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAt } from '@/components/shared/segments.ts';

describe('splitAt', () => {
  it('marks exactly what is in a span', () => {
    expect(splitAt('abcdef', [{ start: 1, end: 3 }])).toEqual([
      { start: 0, text: 'a', marked: false },
      { start: 1, text: 'bc', marked: true },
      { start: 3, text: 'def', marked: false },
    ]);
  });

  it('counts from the beginning of the longer text', () => {
    const segments = splitAt('def', [{ start: 0, end: 4 }], 3);
    expect(segments).toEqual([
      { start: 3, text: 'd', marked: true },
      { start: 4, text: 'ef', marked: false },
    ]);
  });

  it('keeps every character, and marks exactly the covered ones, whatever the spans', () => {
    const span = fc.record({
      start: fc.integer({ min: -5, max: 30 }),
      end: fc.integer({ min: -5, max: 30 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(span), (text, spans) => {
        const segments = splitAt(text, spans);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        const marked = segments.flatMap((segment) =>
          [...segment.text.split('')].map(() => segment.marked),
        );
        const covered = text
          .split('')
          .map((_, at) => spans.some(({ start, end }) => start <= at && at < end));
        expect(marked).toEqual(covered);
      }),
    );
  });
});
