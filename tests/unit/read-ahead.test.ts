import { expect, test, vi } from 'vitest';
import { createReadAhead } from '@/lib/read-ahead.ts';

const counting = () => {
  let count = 0;
  return vi.fn(async () => ++count);
};

test('asks at once, gives that answer once, and asks anew from then on', async () => {
  const read = counting();
  const ahead = createReadAhead(read);
  expect(read).toHaveBeenCalledOnce();
  expect(await ahead.take()).toBe(1);
  expect(read).toHaveBeenCalledOnce();
  expect(await ahead.take()).toBe(2);
});

test('what is out of date is not given', async () => {
  const ahead = createReadAhead(counting());
  ahead.drop();
  expect(await ahead.take()).toBe(2);
});

test('an early failure is told to whoever takes it, and the next may succeed', async () => {
  const read = counting().mockRejectedValueOnce(new Error('not now'));
  const ahead = createReadAhead(read);
  await expect(ahead.take()).rejects.toThrow('not now');
  expect(await ahead.take()).toBe(1);
});
