import { expect, test } from 'vitest';
import { createPause, nextTurn } from '@/lib/background/knowledge/pause.ts';

test('work pauses after each slice', async () => {
  let now = 0;
  let rests = 0;
  const pause = createPause({
    now: () => now,
    async nextTurn() {
      rests++;
      now += 100;
    },
  });
  expect(pause()).toBeUndefined();
  now = 7;
  expect(pause()).toBeUndefined();
  now = 8;
  await pause();
  expect(rests).toBe(1);
  now += 7;
  expect(pause()).toBeUndefined();
});

test('waiting work runs before the work continues', async () => {
  const order: string[] = [];
  const { port1, port2 } = new MessageChannel();
  const heard = new Promise<void>((resolve) => {
    port1.onmessage = () => {
      order.push('a message');
      port1.close();
      resolve();
    };
  });
  port2.postMessage(null);
  await nextTurn();
  order.push('the work');
  await heard;
  expect(order).toEqual(['a message', 'the work']);
});
