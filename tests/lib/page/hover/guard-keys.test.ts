// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { guardKeys, type PageKeys } from '@/lib/page/hover/guard-keys.ts';
import { followInput, type Input } from '@/lib/page/input/input.ts';

type Listener = (event: KeyboardEvent) => void;

/** A window that only collects listeners: jsdom's own events are never trusted. */
const listeners = new Map<string, Listener>();
const fakeWindow = {
  document,
  addEventListener: (type: string, listener: Listener, { signal }: { signal: AbortSignal }) => {
    listeners.set(type, listener);
    signal.addEventListener('abort', () => listeners.delete(type));
  },
} as unknown as Window;

const closeCard = vi.fn(() => {
  const wasShown = isShown;
  isShown = false;
  return wasShown;
});
let isShown = true;
let keys: PageKeys;
let input: Input;

beforeEach(() => {
  isShown = true;
  closeCard.mockClear();
  keys = guardKeys({ closeCard });
  input = followInput(fakeWindow);
  input.hear((event) => 'key' in event && keys.onKey(event));
});
afterEach(() => input.stop());

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

describe('Escape inside a card', () => {
  test('closes the card in front, and the page doesn’t hear the key come up', () => {
    keys.escape();
    expect(closeCard).toHaveBeenCalledOnce();
    expect(press('keyup', 'Escape').hidden).toBe(true);
    expect(press('keyup', 'Escape').hidden).toBe(false);
  });

  test('released elsewhere takes nothing from the next press', () => {
    keys.escape();
    expect(press('keydown', 'Escape').hidden).toBe(false);
    expect(press('keyup', 'Escape').hidden).toBe(false);
  });
});

test('Escape that is held down after it closed a card stays ours', () => {
  press('keydown', 'Escape');
  expect(press('keydown', 'Escape', { repeat: true }).hidden).toBe(true);
  expect(press('keyup', 'Escape').hidden).toBe(true);
});

test('other keys belong to the page', () => {
  expect(press('keydown', 'j').hidden).toBe(false);
});

test('stopped, it hears nothing', () => {
  input.stop();
  expect(listeners.size).toBe(0);
});
