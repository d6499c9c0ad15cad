import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type ClickGuard, guardClicks, SETTLED } from '@/lib/page/card-frame/click-guard.ts';

type Listener = (event: MouseEvent) => void;

/** A document that only collects listeners: events of a script are never trusted. */
const listeners = new Map<string, Listener>();
const fakeDocument = {
  addEventListener: (type: string, listener: Listener, { signal }: { signal: AbortSignal }) => {
    listeners.set(type, listener);
    signal.addEventListener('abort', () => listeners.delete(type));
  },
} as unknown as Document;

let now = 0;
let guard: ClickGuard;

beforeEach(() => {
  now = 0;
  guard = guardClicks(fakeDocument, () => now);
  guard.moved();
  guard.seen(true);
});

/** Does a click count? `detail` is the number of presses, 0 for keys. */
function counts(over: Partial<MouseEvent> = {}, type = 'click'): boolean {
  const preventDefault = vi.fn();
  const stopImmediatePropagation = vi.fn();
  const event = { isTrusted: true, detail: 1, preventDefault, stopImmediatePropagation, ...over };
  listeners.get(type)?.(event as unknown as MouseEvent);
  expect(preventDefault.mock.calls).toHaveLength(stopImmediatePropagation.mock.calls.length);
  return preventDefault.mock.calls.length === 0;
}

describe('a click by pointer counts', () => {
  test('only half a second after the card was shown', () => {
    now = SETTLED - 1;
    expect(counts()).toBe(false);
    expect(counts({ button: 1 } as Partial<MouseEvent>, 'auxclick')).toBe(false);
    now = SETTLED;
    expect(counts()).toBe(true);
    expect(counts({ button: 1 } as Partial<MouseEvent>, 'auxclick')).toBe(true);
  });

  test('half a second after the card has moved', () => {
    now = 2000;
    guard.moved();
    expect(counts()).toBe(false);
    now += SETTLED;
    expect(counts()).toBe(true);
  });

  test('not while something lies over the card, nor just after', () => {
    now = 2000;
    guard.covered(true);
    now = 9000;
    expect(counts()).toBe(false);
    guard.covered(false);
    expect(counts()).toBe(false);
    now += SETTLED;
    expect(counts()).toBe(true);
  });

  test('not while the browser says that the card can’t be seen, nor just after', () => {
    now = 2000;
    guard.seen(false);
    now = 9000;
    expect(counts()).toBe(false);
    guard.seen(true);
    expect(counts()).toBe(true);
    guard.seen(false);
    guard.seen(true);
    expect(counts()).toBe(false);
  });

  test('only if the browser made it', () => {
    now = 9000;
    expect(counts({ isTrusted: false })).toBe(false);
    expect(counts({ isTrusted: false, detail: 0 })).toBe(false);
  });
});

test('a key counts at once, wherever the card is', () => {
  guard.covered(true);
  expect(counts({ detail: 0 })).toBe(true);
});

test('stopped, it hears nothing', () => {
  guard.stop();
  expect(listeners.size).toBe(0);
});
