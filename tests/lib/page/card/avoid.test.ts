import { expect, test } from 'vitest';
import { GAP } from '@/lib/core/hover/corridor.ts';
import { avoid } from '@/lib/page/card/avoid.ts';

const VIEW = { left: 0, top: 0, width: 1200, height: 800 };
const card = (left: number, top = 100) => ({ left, top, width: 360, height: 400 });

test('a card with nothing in its way stays', () => {
  expect(avoid(card(100), [], VIEW)).toEqual({ left: 100 });
  expect(avoid(card(100), [card(700)], VIEW)).toEqual({ left: 100 });
  expect(avoid(card(100), [card(100, 600)], VIEW)).toEqual({ left: 100 });
});

test('it goes to the nearer free side of a pinned card', () => {
  expect(avoid(card(420), [card(400)], VIEW)).toEqual({ left: 760 + GAP });
  expect(avoid(card(380), [card(400)], VIEW)).toEqual({ left: 40 - GAP });
});

test('it goes beyond a second one, and never leaves the viewport', () => {
  const narrow = { ...VIEW, width: 1100 };
  expect(avoid(card(10), [card(0), card(360 + GAP)], narrow)).toEqual({ left: 720 + 2 * GAP });
  expect(avoid(card(10), [card(0)], { ...VIEW, width: 500 })).toEqual({ left: 10 });
});
