// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenReadable } from '@/lib/page/session/readable-frame.ts';
import { FakeObserver } from '../page-fixtures.ts';

const run = vi.fn();
let visibility: DocumentVisibilityState;
let size: { innerWidth: number; innerHeight: number };
let top: unknown;
let stop: () => void;

/** The window of a page, with what a frame has of its own. */
const start = () => {
  const page = new Proxy(window, {
    get(target, key) {
      if (key === 'top') return top ?? page;
      if (key in size) return size[key as keyof typeof size];
      const value = Reflect.get(target, key) as unknown;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  stop = whenReadable(page, run);
};
const foreign = {
  get document(): never {
    throw new DOMException('', 'SecurityError');
  },
};
const see = (isIntersecting: boolean) =>
  FakeObserver.tellOf(document.documentElement, { isIntersecting });

beforeEach(() => {
  run.mockClear();
  visibility = 'visible';
  size = { innerWidth: 800, innerHeight: 600 };
  top = undefined;
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});
afterEach(() => stop());

test('a page is read at once, and a frame of its own origin whatever its size', () => {
  start();
  expect(run).toHaveBeenCalledOnce();
  size = { innerWidth: 1, innerHeight: 1 };
  top = { document };
  start();
  expect(run).toHaveBeenCalledTimes(2);
});

test('a page in a hidden tab is read once the tab is shown', () => {
  visibility = 'hidden';
  start();
  expect(run).not.toHaveBeenCalled();
  visibility = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(run).toHaveBeenCalledOnce();
});

test('a frame of another origin is read when it is in sight', () => {
  top = foreign;
  start();
  expect(run).not.toHaveBeenCalled();
  see(false);
  expect(run).not.toHaveBeenCalled();
  see(true);
  expect(run).toHaveBeenCalledOnce();
});

test.each([
  [199, 600],
  [800, 149],
])(
  'a frame of another origin of %i by %i px is not read until it grows',
  (innerWidth, innerHeight) => {
    top = foreign;
    size = { innerWidth, innerHeight };
    start();
    see(true);
    expect(run).not.toHaveBeenCalled();
    size = { innerWidth: 200, innerHeight: 150 };
    window.dispatchEvent(new Event('resize'));
    expect(run).toHaveBeenCalledOnce();
  },
);

test('nothing is read after it was stopped', () => {
  visibility = 'hidden';
  start();
  stop();
  visibility = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  expect(run).not.toHaveBeenCalled();
});
