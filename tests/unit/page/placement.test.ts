import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Box,
  cardRoom,
  cardWidth,
  GAP,
  isInCorridor,
  placeCard,
} from '@/lib/page/placement.ts';
import { box } from './page-fixtures.ts';

const VIEWPORT = box(0, 0, 1000, 600);
const CARD = { width: 360, height: 200 };

describe('a card', () => {
  test('stands under its name, from the same left', () => {
    expect(placeCard(box(100, 100), CARD, VIEWPORT)).toEqual({
      left: 100,
      top: 120 + GAP,
      ...CARD,
    });
  });

  test('flips above where it would not fit below', () => {
    expect(placeCard(box(100, 500), CARD, VIEWPORT).top).toBe(500 - GAP - CARD.height);
  });

  test('fits nowhere: it goes where there is more room and stays inside', () => {
    const tall = { width: 360, height: 580 };
    expect(placeCard(box(100, 100), tall, VIEWPORT).top).toBe(600 - 8 - 580);
    expect(placeCard(box(100, 500), tall, VIEWPORT).top).toBe(8);
  });

  test('is pushed in from the right and from the left', () => {
    expect(placeCard(box(900, 100), CARD, VIEWPORT).left).toBe(1000 - 360 - 8);
    expect(placeCard(box(-50, 100), CARD, VIEWPORT).left).toBe(8);
  });

  test('wider or taller than the viewport, its beginning is seen', () => {
    const big = placeCard(box(100, 100), { width: 2000, height: 2000 }, VIEWPORT);
    expect([big.left, big.top]).toEqual([8, 8]);
  });

  test('counts from where a zoomed viewport begins', () => {
    const zoomed = box(300, 400, 500, 300);
    expect(placeCard(box(310, 420), CARD, zoomed)).toMatchObject({ left: 310, top: 440 + GAP });
    expect(placeCard(box(200, 300), CARD, zoomed)).toMatchObject({ left: 308, top: 408 });
  });

  test('may be as high as the side with more room, but is never too low to say anything', () => {
    expect(cardRoom(box(100, 100), VIEWPORT)).toBe(600 - 120 - GAP - 8);
    expect(cardRoom(box(100, 500), VIEWPORT)).toBe(500 - GAP - 8);
    expect(cardRoom(box(100, 100), box(0, 0, 1000, 220))).toBe(160);
  });

  test('is narrower than usual only where the viewport is', () => {
    expect(cardWidth(VIEWPORT)).toBe(360);
    expect(cardWidth(box(0, 0, 320, 600))).toBe(304);
  });

  test('that fits the viewport is never out of it, and never on its name when a side has room', () => {
    const number = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(
        number(-200, 1200),
        number(0, 580),
        number(50, 980),
        number(20, 580),
        (left, top, width, height) => {
          const anchor = box(left, top);
          const card = placeCard(anchor, { width, height }, VIEWPORT);
          expect(card.left).toBeGreaterThanOrEqual(8);
          expect(card.top).toBeGreaterThanOrEqual(8);
          expect(card.left + card.width).toBeLessThanOrEqual(992);
          expect(card.top + card.height).toBeLessThanOrEqual(592);
          const room = Math.max(anchor.top, 600 - anchor.top - anchor.height) - GAP - 8;
          if (room >= height) expect(overlaps(anchor, card)).toBe(false);
        },
      ),
    );
  });
});

const overlaps = (a: Box, b: Box): boolean => a.top < b.top + b.height && b.top < a.top + a.height;

describe('the corridor between a name and its card', () => {
  const anchor = box(100, 100);
  test.each([
    ['below', box(90, 140, 360, 200), 130],
    ['above', box(90, -110, 360, 200), 95],
  ])('with the card %s: is in between, as wide as both', (_, card, y) => {
    expect(isInCorridor(95, y, anchor, card)).toBe(true);
    expect(isInCorridor(440, y, anchor, card)).toBe(true);
    expect(isInCorridor(89, y, anchor, card)).toBe(false);
    expect(isInCorridor(451, y, anchor, card)).toBe(false);
  });

  test('is not beyond the name or inside the card', () => {
    const card = box(90, 140, 360, 200);
    expect(isInCorridor(120, 100 + 20 - GAP - 1, anchor, card)).toBe(false);
    expect(isInCorridor(120, 140 + GAP + 1, anchor, card)).toBe(false);
  });
});
