import { expect, test, vi } from 'vitest';
import { runAtOnce, runInTurns, type Steps } from '@/lib/core/gazetteer/steps.ts';

function* count(to: number, done: number[]): Steps<string> {
  for (let i = 1; i <= to; i++) {
    done.push(i);
    yield;
  }
  return `${to} steps`;
}

test('work in steps gives the same at once and in turns', async () => {
  const done: number[] = [];
  expect(runAtOnce(count(3, done))).toBe('3 steps');
  expect(await runInTurns(count(3, done), () => undefined)).toBe('3 steps');
  expect(done).toEqual([1, 2, 3, 1, 2, 3]);
});

test('it pauses where it is told to, and then continues', async () => {
  const done: number[] = [];
  const turn = Promise.withResolvers<void>();
  const pause = vi.fn<() => Promise<void> | undefined>();
  pause.mockReturnValueOnce(undefined).mockReturnValueOnce(turn.promise);
  const result = runInTurns(count(3, done), pause);
  await Promise.resolve();
  expect(done).toEqual([1, 2]);
  turn.resolve();
  expect(await result).toBe('3 steps');
  expect(pause).toHaveBeenCalledTimes(3);
});
