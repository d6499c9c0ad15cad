import { beforeEach, expect, test } from 'vitest';
import { createReadingBudget, type ReadingBudget } from '@/lib/page/follow/reading-budget.ts';

let time = 0;
let budget: ReadingBudget;
beforeEach(() => {
  time = 0;
  budget = createReadingBudget(() => time);
});

/** Reads for `took` ms, every `pause` ms, so often. */
const readOften = (times: number, took: number, pause: number) => {
  for (let i = 0; i < times; i++) {
    time += pause;
    budget.spend(took);
  }
};

test('a page that changes all day, but little, is read all day', () => {
  readOften(100_000, 2, 250);
  expect(budget.isSpent()).toBe(false);
});

test('a page that spends its whole budget is read for half a minute', () => {
  readOften(32, 40, 1000);
  expect(budget.isSpent()).toBe(false);
  readOften(2, 40, 1000);
  expect(budget.isSpent()).toBe(true);
});

test('rest fills it again, up to where it began', () => {
  budget.spend(1001);
  expect(budget.isSpent()).toBe(true);
  time += 1_000_000;
  budget.spend(1000);
  expect(budget.isSpent()).toBe(false);
  budget.spend(1);
  expect(budget.isSpent()).toBe(true);
});

test('another page has its own budget', () => {
  budget.spend(2000);
  budget.reset();
  expect(budget.isSpent()).toBe(false);
});
