import { expect, test, vi } from 'vitest';
import { createLazy } from '@/lib/background/knowledge/lazy.ts';
import { createDeferred } from '../../../support/deferred.ts';

test('work begins when first asked for, and all callers share it', async () => {
  const done = createDeferred<void>();
  const work = vi.fn(() => done.promise);
  const lazy = createLazy(work);
  expect(work).not.toHaveBeenCalled();
  const both = Promise.all([lazy.get(), lazy.get()]);
  done.resolve();
  await both;
  await lazy.get();
  expect(work).toHaveBeenCalledTimes(1);
});

test('a failure reaches all callers, and the next one tries again', async () => {
  const work = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('disk is full'));
  const lazy = createLazy(work);
  const [first, second] = [lazy.get(), lazy.get()];
  await expect(first).rejects.toThrow('disk is full');
  await expect(second).rejects.toThrow('disk is full');
  await lazy.get();
  await lazy.get();
  expect(work).toHaveBeenCalledTimes(2);
});

test('a forgotten value is made again, and a late failure of the old one changes nothing', async () => {
  const first = createDeferred<number>();
  const make = vi.fn(async () => 2).mockReturnValueOnce(first.promise);
  const lazy = createLazy(make);
  const old = lazy.get();
  lazy.forget();
  expect(await lazy.get()).toBe(2);
  first.reject(new Error('too late'));
  await expect(old).rejects.toThrow('too late');
  expect(await lazy.get()).toBe(2);
  expect(make).toHaveBeenCalledTimes(2);
});
