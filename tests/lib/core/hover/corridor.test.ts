import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, GAP, placeOf } from '@/lib/core/hover/corridor.ts';

const NAME: Box = { left: 100, top: 100, width: 80, height: 20 };
const CARD: Box = { left: 90, top: 128, width: 360, height: 200 };

describe('beside its name, the card', () => {
  test.each([
    ['inside', 200, 200],
    ['in the gap to the name', 110, 124],
    ['a little beside it', 90 - GAP, 200],
  ])('has the pointer: %s', (_, x, y) => {
    expect(placeOf(x, y, NAME, CARD)).toBe('card');
  });

  test.each([
    ['far below', 200, 400],
    ['on the line of the name, to the right', 400, 100],
    ['left of both', 80, 110],
  ])('has it not: %s', (_, x, y) => {
    expect(placeOf(x, y, NAME, CARD)).toBe('elsewhere');
  });
});

describe('far from its name, as a sheet', () => {
  const sheet: Box = { left: 0, top: 500, width: 400, height: 300 };
  test('the way is as wide as the name at one end and as the sheet at the other', () => {
    expect(placeOf(140, 130, NAME, sheet)).toBe('way');
    expect(placeOf(10, 480, NAME, sheet)).toBe('way');
    expect(placeOf(10, 200, NAME, sheet)).toBe('elsewhere');
    expect(placeOf(390, 200, NAME, sheet)).toBe('elsewhere');
  });

  test('every straight line from name to card stays on the way', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const number = fc.integer({ min: -500, max: 1500 });
    const box = fc.record({
      left: number,
      top: number,
      width: fc.integer({ min: 1, max: 500 }),
      height: fc.integer({ min: 1, max: 500 }),
    });
    const within = (each: Box, x: number, y: number) =>
      [each.left + x * each.width, each.top + y * each.height] as const;
    fc.assert(
      fc.property(box, box, fc.tuple(share, share, share, share, share), (name, card, shares) => {
        const [a, b, c, d, at] = shares;
        const [fromX, fromY] = within(name, a, b);
        const [toX, toY] = within(card, c, d);
        const x = fromX + at * (toX - fromX);
        const y = fromY + at * (toY - fromY);
        expect(placeOf(x, y, name, card)).not.toBe('elsewhere');
      }),
    );
  });
});
