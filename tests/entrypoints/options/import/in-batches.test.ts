import { expect, test, vi } from 'vitest';
import { inBatches } from '@/entrypoints/options/import/in-batches.ts';
import { CallError } from '@/lib/messaging/error.ts';
import { createDeferred } from '../../../support/deferred.ts';

const sizeOf = (item: number) => item;
const always = () => true;
const pause = vi.fn(async () => undefined);

test('items come in batches that are small in number and in size', async () => {
  const items = [...Array(30).fill(1), 60_000, 50_000, 2_000_000, 5];
  const sizes: number[] = [];
  const done: number[] = [];
  await inBatches<number, number>(items, {
    sizeOf,
    ask: async (batch) => {
      sizes.push(batch.length);
      return batch;
    },
    onDone: (_, outcomes) => done.push(...outcomes),
    pause,
    isWanted: always,
  });
  expect(sizes).toEqual([24, 7, 1, 1, 1]);
  expect(done).toEqual(items);
});

test('two batches are under way at a time, and are told of in their order', async () => {
  const answers = [1, 2, 3].map(() => createDeferred<string[]>());
  const asked: number[] = [];
  const told: string[] = [];
  const all = inBatches<number, string>([100_000, 100_001, 100_002], {
    sizeOf,
    ask: ([item = 0]) => {
      asked.push(item - 100_000);
      return answers[item - 100_000]?.promise ?? Promise.reject(new Error('no answer'));
    },
    onDone: (_, outcomes) => told.push(...outcomes),
    pause,
    isWanted: always,
  });
  expect(asked).toEqual([0, 1]);
  answers[1]?.resolve(['second']);
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toEqual([]);
  answers[0]?.resolve(['first']);
  await vi.waitFor(() => expect(asked).toEqual([0, 1, 2]));
  answers[2]?.resolve(['third']);
  await all;
  expect(told).toEqual(['first', 'second', 'third']);
});

test('no more is asked for once it is not wanted, and what is under way is told', async () => {
  let isWanted = true;
  const told: number[] = [];
  await inBatches<number, number>([100_000, 100_001, 100_002, 100_003], {
    sizeOf,
    ask: async (batch) => {
      isWanted = false;
      return batch;
    },
    onDone: (batch) => told.push(batch.length),
    pause,
    isWanted: () => isWanted,
  });
  expect(told).toEqual([1]);
});

test('a call that fails is made once more, and then told of with its batch', async () => {
  const ask = vi.fn<(batch: number[]) => Promise<number[]>>();
  ask.mockRejectedValueOnce(new Error('stopped')).mockImplementation(async (batch) => batch);
  const told: unknown[] = [];
  const onDone = (...args: unknown[]) => told.push(args);
  const steps = { sizeOf, ask, onDone, pause, isWanted: always };
  await inBatches<number, number>([1, 2], steps);
  expect(told.splice(0)).toEqual([
    [
      [1, 2],
      [1, 2],
    ],
  ]);
  expect(pause).toHaveBeenCalledOnce();
  ask.mockReset().mockRejectedValue(new Error('stopped'));
  await inBatches<number, number>([1, 2], steps);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(told.splice(0)).toEqual([[[1, 2], [], new Error('stopped')]]);
  // What the background refuses, it refuses again.
  ask.mockReset().mockRejectedValue(new CallError('no-storage', 'full'));
  await inBatches<number, number>([1], steps);
  expect(ask).toHaveBeenCalledOnce();
  expect(told).toEqual([[[1], [], new CallError('no-storage', 'full')]]);
});
