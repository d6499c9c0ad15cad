// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  LOOK_EVERY,
  READ_AFTER,
  RESTED_AFTER,
  watchReading,
} from '@/lib/page/remember/watch-reading.ts';

let looks: Set<() => void>;
let stop: () => void;
const onRead = vi.fn();

beforeEach(() => {
  onRead.mockReset();
  looks = new Set();
  window.scrollY = 0;
  show(true);
  stop = watchReading({
    window,
    every(ms, run) {
      expect(ms).toBe(LOOK_EVERY);
      looks.add(run);
      return () => looks.delete(run);
    },
    onRead,
  });
});
afterEach(() => stop());

function show(visible: boolean) {
  const visibilityState = visible ? 'visible' : 'hidden';
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    value: visibilityState,
  });
  document.dispatchEvent(new Event('visibilitychange'));
}
function pass(ms: number) {
  for (let passed = 0; passed < ms; passed += LOOK_EVERY) for (const look of looks) look();
}
function scrollTo(y: number) {
  window.scrollY = y;
  document.dispatchEvent(new Event('scroll'));
}

test('a page that is scrolled through in view was read, once', () => {
  scrollTo(window.innerHeight);
  pass(READ_AFTER - LOOK_EVERY);
  expect(onRead).not.toHaveBeenCalled();
  pass(RESTED_AFTER);
  expect(onRead).toHaveBeenCalledOnce();
});

test('a page at rest in view takes longer, and a nudge is not scrolling', () => {
  scrollTo(window.innerHeight / 4);
  pass(RESTED_AFTER - LOOK_EVERY);
  expect(onRead).not.toHaveBeenCalled();
  pass(LOOK_EVERY);
  expect(onRead).toHaveBeenCalledOnce();
});

test('time out of view does not count, and costs nothing', () => {
  scrollTo(window.innerHeight);
  pass(READ_AFTER - LOOK_EVERY);
  show(false);
  expect(looks.size).toBe(0);
  show(true);
  expect(onRead).not.toHaveBeenCalled();
  pass(LOOK_EVERY);
  expect(onRead).toHaveBeenCalledOnce();
});

test('scrolling in an element of the page counts as well', () => {
  const box = document.body.appendChild(document.createElement('div'));
  box.scrollTop = window.innerHeight;
  box.dispatchEvent(new Event('scroll'));
  pass(READ_AFTER);
  expect(onRead).toHaveBeenCalledOnce();
});

test('another address starts again, another place on the page does not', () => {
  pass(RESTED_AFTER - LOOK_EVERY);
  history.pushState(null, '', '#further');
  pass(LOOK_EVERY);
  expect(onRead).toHaveBeenCalledOnce();
  history.pushState(null, '', '/next-story');
  pass(RESTED_AFTER - LOOK_EVERY);
  expect(onRead).toHaveBeenCalledOnce();
  pass(LOOK_EVERY);
  expect(onRead).toHaveBeenCalledTimes(2);
});

test('stopped, it checks no more', () => {
  stop();
  expect(looks.size).toBe(0);
  show(true);
  expect(looks.size).toBe(0);
});
