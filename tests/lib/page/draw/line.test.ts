import { describe, expect, test } from 'vitest';
import { type Box, type Drawing, joinBoxes, strokeFor } from '@/lib/page/draw/line.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const LINE: Drawing = { side: 'below', look: 'line', clip: undefined, turn: undefined };
const turnBy = (degrees: number) => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return { a: cos, b: sin, c: -sin, d: cos };
};
/** The bounding box of a box that was turned around its middle. */
function bounds({ left, top, right, bottom }: Box, degrees: number): Box {
  const { a, b } = turnBy(degrees);
  const [w, h] = [right - left, bottom - top];
  const wide = Math.abs(a) * w + Math.abs(b) * h;
  const high = Math.abs(b) * w + Math.abs(a) * h;
  return box((left + right - wide) / 2, (top + bottom - high) / 2, wide, high);
}

describe('boxes', () => {
  test('of one line that touch are joined, in either direction', () => {
    expect(joinBoxes([box(0, 0, 20, 16), box(20, 1, 30, 15)], 'below')).toEqual([
      box(0, 0, 50, 16),
    ]);
    expect(joinBoxes([box(30, 0, 20, 16), box(0, 0, 30, 16)], 'below')).toEqual([
      box(0, 0, 50, 16),
    ]);
    expect(joinBoxes([box(0, 0, 16, 30), box(0, 30, 16, 9)], 'left')).toEqual([box(0, 0, 16, 39)]);
  });

  test('of two lines, or with room between, stay apart', () => {
    const lines = [box(90, 0, 20, 16), box(0, 20, 30, 16)];
    expect(joinBoxes(lines, 'below')).toEqual(lines);
    const apart = [box(0, 0, 20, 16), box(40, 0, 30, 16)];
    expect(joinBoxes(apart, 'below')).toEqual(apart);
  });
});

describe('a line', () => {
  test('is thicker below a heading, in half px, and thin enough below any', () => {
    const widths = [12, 20, 36, 48, 60, 200].map(
      (height) => strokeFor(box(0, 0, 80, height), LINE)?.width,
    );
    expect(widths).toEqual([1.5, 1.5, 1.5, 2, 2.5, 2.5]);
  });

  test('stands just below the box, as long as it', () => {
    const stroke = strokeFor(box(10, 20, 80, 20), LINE);
    expect(stroke).toMatchObject({ x1: 10, x2: 90, width: 1.5 });
    expect(stroke?.y1).toBeCloseTo(40 + 1.2 + 0.75);
    expect(stroke?.y2).toBe(stroke?.y1);
  });

  test('stands beside vertical text', () => {
    const left = strokeFor(box(10, 20, 20, 80), { ...LINE, side: 'left' });
    expect(left).toMatchObject({ y1: 20, y2: 100 });
    expect(left?.x1).toBeCloseTo(10 - 1.2 - 0.75);
    expect(strokeFor(box(10, 20, 20, 80), { ...LINE, side: 'right' })?.x1).toBeCloseTo(31.95);
  });

  test('is cut where the text is cut, and gone where its foot is', () => {
    expect(strokeFor(box(0, 0, 80, 20), { ...LINE, clip: box(20, 0, 30, 20) })).toMatchObject({
      x1: 20,
      x2: 50,
    });
    expect(strokeFor(box(0, 0, 80, 20), { ...LINE, clip: box(0, 0, 80, 12) })).toBeUndefined();
    expect(strokeFor(box(0, 0, 80, 20), { ...LINE, clip: box(90, 0, 80, 20) })).toBeUndefined();
  });

  test('is not drawn for text that is too small to read', () => {
    expect(strokeFor(box(0, 0, 1, 20), LINE)).toBeUndefined();
    expect(strokeFor(box(0, 0, 80, 4), LINE)).toBeUndefined();
  });
});

test('a ground covers the text, or what can be seen of it', () => {
  const ground: Drawing = { ...LINE, look: 'ground' };
  expect(strokeFor(box(0, 0, 80, 20), ground)).toEqual({
    x1: 0,
    x2: 80,
    y1: 10,
    y2: 10,
    width: 20,
  });
  expect(strokeFor(box(0, 0, 80, 20), { ...ground, clip: box(0, 0, 40, 12) })).toEqual({
    x1: 0,
    x2: 40,
    y1: 6,
    y2: 6,
    width: 12,
  });
});

describe('turned text', () => {
  test.each([10, 90, -90, 180, 200])('has its line along its foot: %i degrees', (degrees) => {
    const turn = turnBy(degrees);
    const stroke = strokeFor(bounds(box(0, 0, 100, 20), degrees), { ...LINE, turn });
    const off = 10 + 1.2 + 0.75;
    expect(stroke?.x1).toBeCloseTo(50 + turn.a * -50 + turn.c * off);
    expect(stroke?.y1).toBeCloseTo(10 + turn.b * -50 + turn.d * off);
    expect(stroke?.x2).toBeCloseTo(50 + turn.a * 50 + turn.c * off);
    expect(stroke?.y2).toBeCloseTo(10 + turn.b * 50 + turn.d * off);
  });

  test('has no line where its bounding box tells nothing, or part of it is cut', () => {
    const diagonal = bounds(box(0, 0, 100, 20), 45);
    expect(strokeFor(diagonal, { ...LINE, turn: turnBy(45) })).toBeUndefined();
    const upright = bounds(box(0, 0, 100, 20), 90);
    const clip = { ...upright, bottom: upright.bottom - 30 };
    expect(strokeFor(upright, { ...LINE, turn: turnBy(90), clip })).toBeUndefined();
  });
});
