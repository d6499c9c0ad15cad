// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { followInput, type Input } from '@/lib/page/input/input.ts';

let input: Input;
let listeners: Map<string, (event: object) => void>;

/** What jsdom dispatches is never trusted. */
function start(): void {
  listeners = new Map();
  const add = (type: string, listener: EventListenerOrEventListenerObject) =>
    listeners.set(type, listener as never);
  vi.spyOn(document.documentElement, 'addEventListener').mockImplementation(add);
  input = followInput({ document, addEventListener: add } as never);
}
const send = (type: string, more = {}) => {
  const event = { type, isTrusted: true, ...more };
  listeners.get(type)?.(event);
  return event;
};
afterEach(() => {
  input.stop();
  vi.restoreAllMocks();
});

test('the last move of the pointer is handed over, and all that follows', () => {
  start();
  const receive = vi.fn();
  send('pointermove');
  const last = send('pointermove');
  send('pointerdown');
  input.hear(receive);
  const key = send('keydown', { key: 'a' });
  expect(receive.mock.calls).toEqual([[last], [key]]);
});

test('what a script makes up is not heard', () => {
  start();
  const receive = vi.fn();
  send('pointermove', { isTrusted: false });
  input.hear(receive);
  send('pointermove', { isTrusted: false });
  send('pointerleave', { isTrusted: false });
  expect(receive).not.toHaveBeenCalled();
});

test('only the page itself is left, not an element inside', () => {
  start();
  const receive = vi.fn();
  input.hear(receive);
  const root = document.documentElement;
  send('pointerleave', { target: document.body, currentTarget: root });
  const left = send('pointerleave', { target: root, currentTarget: root });
  expect(receive.mock.calls).toEqual([[left]]);
});
