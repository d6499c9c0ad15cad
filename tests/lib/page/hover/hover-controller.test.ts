// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { createHoverController, type HoverController } from '@/lib/page/hover/hover-controller.ts';
import type { Mark } from '@/lib/page/marks/mark.ts';
import { createFakeClock } from '../../../support/fake-clock.ts';
import { markParagraphs } from '../page-fixtures.ts';

let clock: ReturnType<typeof createFakeClock>;
let hover: HoverController;
let anna: Mark;
let gerd: Mark;
let calls: string[];
let dwell: number;
let pinned: Mark | undefined;

beforeEach(() => {
  clock = createFakeClock();
  dwell = 500;
  pinned = undefined;
  calls = [];
  [anna, gerd] = markParagraphs('Anna', 'Gerd') as [Mark, Mark];
  hover = createHoverController(
    { wait: clock.wait, delays: () => ({ work: 150, dwell, abandon: 300 }) },
    {
      fetch: (mark) => calls.push(`fetch ${mark.mention.surface}`),
      drop: () => calls.push('drop'),
      show: (mark, by) => calls.push(`show ${mark.mention.surface} by ${by}`),
      hide: () => calls.push('hide'),
      pin() {
        calls.push('pin');
        pinned = hover.shown() ?? anna;
      },
      unpin(mark) {
        calls.push(`unpin ${mark.mention.surface}`);
        pinned = undefined;
      },
      isPinned: (mark) => mark === pinned,
      focusPinned: (mark) => calls.push(`focus ${mark.mention.surface}`),
    },
  );
});

test('resting on a name fetches and then shows it', () => {
  hover.over(anna, 'elsewhere', true);
  clock.pass(150);
  expect(calls).toEqual(['fetch Anna']);
  clock.pass(350);
  expect(calls).toEqual(['fetch Anna', 'show Anna by pointer']);
  expect(hover.state.phase).toBe('shown');
});

test('moving on the same name doesn’t restart the dwell', () => {
  hover.over(anna, 'elsewhere', true);
  clock.pass(300);
  hover.over(anna, 'elsewhere', true);
  clock.pass(200);
  expect(hover.state.phase).toBe('shown');
});

test('leaving in time shows nothing', () => {
  hover.over(anna, 'elsewhere', true);
  clock.pass(100);
  hover.dispatch({ type: 'leave' });
  clock.pass(10_000);
  expect(calls).toEqual([]);
});

test('rest counts from when the pointer came, not from when its event was heard', () => {
  hover.over(anna, 'elsewhere', true, 30);
  clock.pass(119);
  expect(calls).toEqual([]);
  clock.pass(1);
  expect(calls).toEqual(['fetch Anna']);
  clock.pass(350);
  expect(hover.shown()).toBe(anna);
});

test('a fetched card that is not shown is dropped, once', () => {
  hover.over(anna, 'elsewhere', true);
  clock.pass(200);
  hover.dispatch({ type: 'leave' });
  clock.pass(10_000);
  expect(calls).toEqual(['fetch Anna', 'drop']);
});

test('on the way to another name, the first fetched card is dropped at once', () => {
  hover.over(anna, 'elsewhere', true);
  clock.pass(200);
  hover.over(gerd, 'elsewhere', true);
  expect(calls).toEqual(['fetch Anna', 'drop']);
  clock.pass(500);
  expect(calls.slice(2)).toEqual(['fetch Gerd', 'show Gerd by pointer']);
});

test('beside a shown card another is fetched, and dropped when the pointer turns back', () => {
  hover.open(anna, 'keyboard');
  hover.dispatch({ type: 'close' });
  hover.over(anna, 'elsewhere', true);
  clock.pass(500);
  calls.length = 0;
  hover.over(gerd, 'elsewhere', true);
  clock.pass(200);
  hover.over(undefined, 'card', true);
  expect(calls).toEqual(['fetch Gerd', 'drop']);
  expect(hover.shown()).toBe(anna);
});

test('two names are told apart, even after a reset', () => {
  hover.over(anna, 'elsewhere', true);
  hover.dispatch({ type: 'leave' });
  hover.over(gerd, 'elsewhere', true);
  clock.pass(500);
  expect(calls).toEqual(['fetch Gerd', 'show Gerd by pointer']);
});

test('the pointer goes from one card to the other name', () => {
  hover.open(anna, 'keyboard');
  hover.dispatch({ type: 'close' });
  hover.over(anna, 'elsewhere', true);
  clock.pass(500);
  calls.length = 0;
  hover.over(gerd, 'elsewhere', true);
  clock.pass(500);
  expect(calls).toEqual(['fetch Gerd', 'show Gerd by pointer']);
});

test('by keyboard it opens at once', () => {
  hover.open(anna, 'keyboard');
  expect(calls).toEqual(['fetch Anna', 'show Anna by keyboard']);
});

test('says whose card is shown', () => {
  expect(hover.shown()).toBeUndefined();
  hover.open(gerd, 'touch');
  expect(hover.shown()).toBe(gerd);
});

test('the card and the way to it keep it open, other places don’t', () => {
  hover.over(anna, 'elsewhere', true);
  clock.pass(500);
  hover.over(undefined, 'way', true);
  clock.pass(299);
  hover.over(undefined, 'card', true);
  clock.pass(1000);
  expect(hover.shown()).toBe(anna);
  hover.over(undefined, 'elsewhere', true);
  clock.pass(300);
  expect(hover.shown()).toBeUndefined();
});

test('an unarmed pointer opens nothing, but keeps the shown card', () => {
  hover.over(anna, 'elsewhere', false);
  clock.pass(1000);
  expect(calls).toEqual([]);
  hover.over(anna, 'elsewhere', true);
  clock.pass(500);
  hover.over(undefined, 'elsewhere', false);
  hover.over(anna, 'elsewhere', false);
  hover.over(gerd, 'elsewhere', false);
  hover.over(anna, 'elsewhere', false);
  clock.pass(10_000);
  expect(hover.shown()).toBe(anna);
});

describe('a pinned card', () => {
  beforeEach(() => {
    hover.open(anna, 'keyboard');
    hover.dispatch({ type: 'pin' });
    pinned = anna;
    calls.length = 0;
  });

  test('prevents a second one for the same name, not for another', () => {
    hover.over(anna, 'elsewhere', true);
    clock.pass(1000);
    expect(calls).toEqual([]);
    hover.over(gerd, 'elsewhere', true);
    clock.pass(500);
    expect(calls).toEqual(['fetch Gerd', 'show Gerd by pointer']);
  });

  test('asked for by key gets the focus', () => {
    hover.open(anna, 'keyboard');
    expect(calls).toEqual(['focus Anna']);
  });

  test('unpinned is the hover card again', () => {
    hover.unpin(anna, 'keyboard', true);
    expect(calls).toEqual(['unpin Anna']);
    expect(hover.shown()).toBe(anna);
  });
});

test('a changed delay counts from the next rest', () => {
  dwell = 1000;
  hover.over(anna, 'elsewhere', true);
  clock.pass(999);
  expect(hover.state.phase).toBe('dwelling');
  clock.pass(1);
  expect(hover.state.phase).toBe('shown');
});

test('destroyed, it hides the card and leaves no timer', () => {
  hover.over(anna, 'elsewhere', true);
  clock.pass(500);
  hover.over(gerd, 'elsewhere', true);
  hover.destroy();
  expect(calls.at(-1)).toBe('hide');
  expect(clock.waits()).toEqual([]);
});
