// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createPace } from '@/lib/page/follow/pace.ts';
import type { ReadStep } from '@/lib/page/read/page-reader.ts';

let time: number;
const pauses = vi.fn(async () => {});
const entries = vi.fn(() => [{}]);
const hooks = { isCancelled: vi.fn(() => false), onNear: vi.fn() };

beforeEach(() => {
  time = 0;
  // jsdom's own can't say what was painted.
  vi.stubGlobal('performance', { now: () => time, getEntriesByType: entries });
  vi.stubGlobal('scheduler', { yield: pauses });
  pauses.mockClear();
  hooks.onNear.mockClear();
  hooks.isCancelled.mockReset().mockReturnValue(false);
});

/** Steps that take so many ms each. */
function* work(...steps: [number, ReadStep?][]): Generator<ReadStep> {
  for (const [took, step] of steps) {
    time += took;
    yield step;
  }
}

test('short work is done in one go', async () => {
  expect(await createPace(window)(work([3], [4]), hooks)).toBe(7);
  expect(pauses).not.toHaveBeenCalled();
});

test('long work lets the page go on every 8 ms or so, and does not count that', async () => {
  pauses.mockImplementation(async () => {
    time += 100;
  });
  const pace = createPace(window);
  expect(await pace(work(...Array<[number]>(20).fill([1])), hooks)).toBe(20);
  expect(pauses).toHaveBeenCalledTimes(2);
});

test('cancelled, it does nothing more', async () => {
  hooks.isCancelled.mockReturnValue(true);
  expect(await createPace(window)(work([9], [9], [9]), hooks)).toBe(9);
});

test('the visible part is reported, and the page runs before the rest', async () => {
  await createPace(window)(work([1], [1, 'near'], [1]), hooks);
  expect(hooks.onNear).toHaveBeenCalledTimes(1);
  expect(pauses).toHaveBeenCalledTimes(1);
});

test('before the first frame it waits for one, once', async () => {
  entries.mockReturnValue([]);
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockImplementation((run) => {
    run(0);
    return 0;
  });
  const pace = createPace(window);
  await pace(work([1, 'look'], [1]), hooks);
  await pace(work([1, 'look'], [1]), hooks);
  expect(frames).toHaveBeenCalledTimes(1);
});
