// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, GAP } from '@/lib/core/hover/corridor.ts';
import type { Anchor } from '@/lib/page/card/anchor.ts';
import { findPlace, type Place } from '@/lib/page/card/placement.ts';
import { box } from '../page-fixtures.ts';

const VIEWPORT = box(0, 0, 1000, 600);
const CAP = 360;

const anchorAt = (at: Box, over: Partial<Anchor> = {}): Anchor => ({
  contextElement: document.body,
  aim: () => false,
  box: () => at,
  getBoundingClientRect: () =>
    ({
      ...at,
      x: at.left,
      y: at.top,
      right: at.left + at.width,
      bottom: at.top + at.height,
    }) as DOMRect,
  isRtl: false,
  hasTooltip: false,
  ...over,
});

interface Placed extends Place {
  height: number;
}

/** Places a card of the wanted height, or as high as it may be. */
async function place(anchor: Anchor, wanted = 300, viewport = VIEWPORT): Promise<Placed> {
  const element = document.createElement('div');
  let size = { width: 0, height: 0 };
  Object.defineProperties(element, {
    offsetWidth: { get: () => size.width },
    offsetHeight: { get: () => size.height },
  });
  const resize = (width: number, room: number) => {
    size = { width, height: Math.min(wanted, room) };
  };
  const found = await findPlace(anchor, { element, resize }, viewport);
  return { ...found, height: size.height };
}

describe('a card', () => {
  test('stands under its name, left-aligned with it, 360 px wide', async () => {
    expect(await place(anchorAt(box(100, 100)))).toMatchObject({
      form: 'beside',
      left: 100,
      top: 120 + GAP,
      width: 360,
      height: 300,
    });
  });

  test('is right-aligned with a name written from right to left', async () => {
    const { left } = await place(anchorAt(box(600, 100), { isRtl: true }));
    expect(left).toBe(680 - 360);
  });

  test('flips above if there is little room below', async () => {
    const { top, height } = await place(anchorAt(box(100, 500)));
    expect(top).toBe(500 - GAP - height);
  });

  test('avoids the page’s tooltip, which shows below the pointer', async () => {
    const { top } = await place(anchorAt(box(100, 400), { hasTooltip: true }));
    expect(top).toBe(400 - GAP - 300);
    const under = await place(anchorAt(box(100, 100), { hasTooltip: true }));
    expect(under.top, 'where there is no room above').toBe(120 + GAP);
  });

  test('does not change sides when it grows', async () => {
    const anchor = anchorAt(box(100, 250));
    const [skeleton, full] = [await place(anchor, 120), await place(anchor, 900)];
    expect(skeleton.top).toBe(270 + GAP);
    expect(full.top).toBe(270 + GAP);
  });

  test('is at most 60 % of the viewport high, and never too low to be useful', async () => {
    expect((await place(anchorAt(box(100, 10)), 2000)).height).toBe(CAP);
    const low = await place(anchorAt(box(100, 150)), 2000, box(0, 0, 1000, 320));
    expect(low.height).toBe(160);
    const lower = await place(anchorAt(box(100, 60)), 2000, box(0, 0, 1000, 200));
    expect(lower.height).toBe(120);
  });

  test('is pushed in from the right and from the left', async () => {
    expect((await place(anchorAt(box(900, 100)))).left).toBe(1000 - 360 - 8);
    expect((await place(anchorAt(box(-50, 100)))).left).toBe(8);
  });

  test('is placed from the start of a pinch-zoomed viewport', async () => {
    const pinched = box(300, 400, 500, 600);
    expect(await place(anchorAt(box(310, 420)), 300, pinched)).toMatchObject({
      left: 310,
      top: 440 + GAP,
    });
    expect(await place(anchorAt(box(200, 420)), 300, pinched)).toMatchObject({ left: 308 });
  });

  test('is never out of the viewport, and never on its name when a side has room', async () => {
    const number = (min: number, max: number) => fc.integer({ min, max });
    await fc.assert(
      fc.asyncProperty(
        number(-200, 1200),
        number(0, 580),
        number(20, 900),
        fc.boolean(),
        fc.boolean(),
        async (left, top, wanted, isRtl, hasTooltip) => {
          const anchor = box(left, top);
          const card = await place(anchorAt(anchor, { isRtl, hasTooltip }), wanted);
          expect(card.left).toBeGreaterThanOrEqual(8);
          expect(card.top).toBeGreaterThanOrEqual(8);
          expect(card.left + card.width).toBeLessThanOrEqual(992);
          expect(card.top + card.height).toBeLessThanOrEqual(592);
          // In 600 px, one side always has more than the 160 px that a card needs.
          expect(overlaps(anchor, card)).toBe(false);
        },
      ),
    );
  });
});

describe('in a narrow viewport', () => {
  const narrow = box(0, 0, 320, 640);
  test('it is a sheet at the bottom, from side to side', async () => {
    expect(await place(anchorAt(box(40, 100)), 300, narrow)).toMatchObject({
      form: 'sheet',
      left: 0,
      width: 320,
      top: 640 - 300,
    });
  });

  test('it is at the top when it would cover its name', async () => {
    const { top, height } = await place(anchorAt(box(40, 560)), 900, narrow);
    expect([top, height]).toEqual([0, 384]);
  });

  test('it is at most 60 % high and does not cover its name', async () => {
    const anchor = box(40, 250);
    const { top, height } = await place(anchorAt(anchor), 900, narrow);
    expect(top + height).toBe(640);
    expect(height).toBeLessThanOrEqual(384);
    expect(top).toBeGreaterThanOrEqual(270);
  });
});

const overlaps = (a: Box, b: Box): boolean => a.top < b.top + b.height && b.top < a.top + a.height;
