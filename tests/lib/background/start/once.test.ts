import { expect, test, vi } from 'vitest';
import { createOnce } from '@/lib/background/start/once.ts';
import { createDeferred } from '../../../support/deferred.ts';

test('work begins when first asked for, and all who ask share it', async () => {
  const done = createDeferred<void>();
  const work = vi.fn(() => done.promise);
  const once = createOnce(work);
  expect(work).not.toHaveBeenCalled();
  const both = Promise.all([once(), once()]);
  done.resolve();
  await both;
  await once();
  expect(work).toHaveBeenCalledTimes(1);
});

test('a failure reaches all who share it, and the next one tries again', async () => {
  const work = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('disk is full'));
  const once = createOnce(work);
  const [first, second] = [once(), once()];
  await expect(first).rejects.toThrow('disk is full');
  await expect(second).rejects.toThrow('disk is full');
  await once();
  await once();
  expect(work).toHaveBeenCalledTimes(2);
});
