import { expect, it, vi } from 'vitest';
import { BATCH, inBatches } from '@/entrypoints/article/in-batches.ts';

const ITEMS = Array.from({ length: 2 * BATCH + 1 }, (_, index) => index);

it('does all items, says which batch is the last, and how far it is', async () => {
  const work = vi.fn(async (_: number[], __: boolean) => undefined);
  const done: number[] = [];
  await inBatches(ITEMS, work, (count) => done.push(count));
  expect(work.mock.calls.flatMap(([items]) => items)).toEqual(ITEMS);
  expect(work.mock.calls.map(([, isLast]) => isLast)).toEqual([false, false, true]);
  expect(done).toEqual([BATCH, 2 * BATCH, 2 * BATCH + 1]);
});

it('ends with what was done if a batch fails', async () => {
  const work = vi.fn(async (items: number[], _: boolean) => {
    if (items.includes(BATCH)) throw new Error('the disk is full');
  });
  await expect(inBatches(ITEMS, work, () => undefined)).rejects.toThrow('the disk is full');
  expect(work.mock.calls.map(([items, isLast]) => [items.length, isLast])).toEqual([
    [BATCH, false],
    [BATCH, false],
    [0, true],
  ]);
});
