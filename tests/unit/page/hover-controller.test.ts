// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createHoverController, type HoverController } from '@/lib/page/hover-controller.ts';
import type { Mark } from '@/lib/page/mark.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { markParagraphs } from './page-fixtures.ts';

let clock: ReturnType<typeof createFakeClock>;
let hover: HoverController;
let anna: Mark;
let gerd: Mark;
let calls: string[];
let dwell: number;

beforeEach(() => {
  clock = createFakeClock();
  dwell = 500;
  calls = [];
  [anna, gerd] = markParagraphs('Anna', 'Gerd') as [Mark, Mark];
  hover = createHoverController(
    { wait: clock.wait, delays: () => ({ work: 150, dwell, abandon: 300 }) },
    {
      fetch: (mark) => calls.push(`fetch ${mark.mention.surface}`),
      show: (mark, by) => calls.push(`show ${mark.mention.surface} by ${by}`),
      hide: () => calls.push('hide'),
    },
  );
});

test('resting on a name fetches and then shows it', () => {
  hover.enter(anna);
  clock.pass(150);
  expect(calls).toEqual(['fetch Anna']);
  clock.pass(350);
  expect(calls).toEqual(['fetch Anna', 'show Anna by pointer']);
  expect(hover.state.phase).toBe('shown');
});

test('moving on the same name keeps the rest going', () => {
  hover.enter(anna);
  clock.pass(300);
  hover.enter(anna);
  clock.pass(200);
  expect(hover.state.phase).toBe('shown');
});

test('leaving in time shows nothing', () => {
  hover.enter(anna);
  clock.pass(100);
  hover.dispatch({ type: 'leave' });
  clock.pass(10_000);
  expect(calls).toEqual([]);
});

test('two names are told apart, also after everything was forgotten', () => {
  hover.enter(anna);
  hover.dispatch({ type: 'leave' });
  hover.enter(gerd);
  clock.pass(500);
  expect(calls).toEqual(['fetch Gerd', 'show Gerd by pointer']);
});

test('the pointer goes from one card to the other name', () => {
  hover.open(anna);
  hover.dispatch({ type: 'close' });
  hover.enter(anna);
  clock.pass(500);
  calls.length = 0;
  hover.enter(gerd);
  clock.pass(500);
  expect(calls).toEqual(['fetch Gerd', 'show Gerd by pointer']);
});

test('by keyboard it opens at once', () => {
  hover.open(anna);
  expect(calls).toEqual(['fetch Anna', 'show Anna by keyboard']);
});

test('a change of the delay counts from the next rest on', () => {
  dwell = 1000;
  hover.enter(anna);
  clock.pass(999);
  expect(hover.state.phase).toBe('dwelling');
  clock.pass(1);
  expect(hover.state.phase).toBe('shown');
});

test('destroyed, it takes the card away and leaves no wait behind', () => {
  hover.enter(anna);
  clock.pass(500);
  hover.enter(gerd);
  hover.destroy();
  expect(calls.at(-1)).toBe('hide');
  expect(clock.waits()).toEqual([]);
});
