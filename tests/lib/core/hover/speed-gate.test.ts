import { describe, expect, test } from 'vitest';
import { isPassing } from '@/lib/core/hover/speed-gate.ts';

describe('the speed gate', () => {
  const at = (x: number, time: number) => ({ x, y: 0, time });
  test('above 0.5 px/ms the pointer is passing', () => {
    expect(isPassing(at(0, 0), at(9, 16))).toBe(true);
    expect(isPassing(at(0, 0), at(8, 16))).toBe(false);
  });
  test('gaps over 32 ms say nothing, and neither does a first sample', () => {
    expect(isPassing(at(0, 0), at(500, 33))).toBe(false);
    expect(isPassing(undefined, at(500, 33))).toBe(false);
  });
});
