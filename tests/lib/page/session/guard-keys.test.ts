// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { guardKeys } from '@/lib/page/session/guard-keys.ts';

type Listener = (event: KeyboardEvent) => void;

/** A window that only collects listeners: jsdom's own events are never trusted. */
const listeners = new Map<string, Listener>();
const fakeWindow = {
  addEventListener: (type: string, listener: Listener, { signal }: { signal: AbortSignal }) => {
    listeners.set(type, listener);
    signal.addEventListener('abort', () => listeners.delete(type));
  },
} as unknown as Window;

const own = new EventTarget();
const closeCard = vi.fn(() => {
  const wasShown = isShown;
  isShown = false;
  return wasShown;
});
let isShown = true;
let stop: () => void;

beforeEach(() => {
  isShown = true;
  closeCard.mockClear();
  stop = guardKeys({
    window: fakeWindow,
    isOwn: (target) => target === own,
    closeCard,
  });
});
afterEach(() => stop());

function press(type: string, key: string, over: Partial<KeyboardEvent> = {}) {
  const preventDefault = vi.fn();
  const stopImmediatePropagation = vi.fn();
  const event = {
    type,
    key,
    isTrusted: true,
    target: null,
    preventDefault,
    stopImmediatePropagation,
    ...over,
  };
  listeners.get(type)?.(event as unknown as KeyboardEvent);
  return {
    hidden: stopImmediatePropagation.mock.calls.length > 0,
    prevented: preventDefault.mock.calls.length > 0,
  };
}

describe('Escape', () => {
  test('closes an open card, and the page sees neither its press nor its release', () => {
    expect(press('keydown', 'Escape')).toEqual({ hidden: true, prevented: true });
    expect(closeCard).toHaveBeenCalledOnce();
    expect(press('keyup', 'Escape').hidden).toBe(true);
  });

  test('afterwards belongs to the page again', () => {
    press('keydown', 'Escape');
    press('keyup', 'Escape');
    expect(press('keydown', 'Escape')).toEqual({ hidden: false, prevented: false });
    expect(press('keyup', 'Escape').hidden).toBe(false);
  });

  test('sent by a script closes nothing', () => {
    expect(press('keydown', 'Escape', { isTrusted: false }).hidden).toBe(false);
    expect(closeCard).not.toHaveBeenCalled();
  });
});

describe('other keys', () => {
  test('inside the card are hidden from the page but do what they do', () => {
    for (const type of ['keydown', 'keypress', 'keyup']) {
      expect(press(type, 'j', { target: own })).toEqual({ hidden: true, prevented: false });
    }
  });

  test('elsewhere belong to the page', () => {
    expect(press('keydown', 'j').hidden).toBe(false);
  });
});

test('stopped, it hears nothing', () => {
  stop();
  expect(listeners.size).toBe(0);
});
