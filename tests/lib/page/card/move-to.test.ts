// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { moveTo } from '@/lib/page/card/move-to.ts';

test('a move is told, and the same place in other digits is none', () => {
  const frame = document.createElement('div');
  const onMoved = vi.fn();
  moveTo(frame, { left: 688.71875, top: 0 }, onMoved);
  expect(onMoved).toHaveBeenCalledTimes(1);
  frame.style.left = '688.719px';
  moveTo(frame, { left: 688.71875, top: 0 }, onMoved);
  expect(onMoved).toHaveBeenCalledTimes(1);
  moveTo(frame, { left: 688.71875, top: 2 }, onMoved);
  expect(onMoved).toHaveBeenCalledTimes(2);
  expect([frame.style.left, frame.style.top]).toEqual(['688.719px', '2px']);
});
