// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchCover } from '@/lib/page/card/watch-cover.ts';

const onCovered = vi.fn();
const onMoved = vi.fn();
const host = { inert: false };
let frame: HTMLElement;
/** what lies under every point, as far as the root sees it */
let hit: Element | null;
let popovers: Element[];
let isInTransition = false;
let place: DOMRect;
let stop: () => void;

const rect = (left: number, top: number) => new DOMRect(left, top, 300, 200);
const popoverAt = (at: DOMRect) => {
  const element = document.createElement('div');
  element.getBoundingClientRect = () => at;
  return element;
};
const start = () => {
  stop = watchCover(frame, {
    window,
    root: () => ({ elementFromPoint: () => hit, host }) as unknown as ShadowRoot,
    onCovered,
    onMoved,
  });
};
const look = () => vi.advanceTimersByTime(200);

beforeEach(() => {
  vi.useFakeTimers();
  onCovered.mockReset();
  onMoved.mockReset();
  frame = document.createElement('div');
  hit = frame;
  popovers = [];
  isInTransition = false;
  place = rect(100, 100);
  frame.getBoundingClientRect = () => place;
  vi.spyOn(document, 'querySelectorAll').mockImplementation(
    () => popovers as unknown as NodeListOf<Element>,
  );
  vi.spyOn(document.documentElement, 'matches').mockImplementation(() => isInTransition);
  vi.stubGlobal('CSS', { supports: () => true });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a frame is covered', () => {
  test('by what takes its points, until it is gone', () => {
    start();
    look();
    expect(onCovered).not.toHaveBeenCalled();
    hit = document.body;
    look();
    look();
    hit = frame;
    look();
    expect(onCovered.mock.calls).toEqual([[true], [false]]);
  });

  test('by a popover that came later and takes no points', () => {
    start();
    popovers = [popoverAt(rect(0, 0))];
    look();
    expect(onCovered.mock.calls).toEqual([[true]]);
  });

  test('not by one that stood there before, unless it was closed and opened again', () => {
    const popover = popoverAt(rect(0, 0));
    popovers = [popover];
    start();
    look();
    expect(onCovered).not.toHaveBeenCalled();
    popovers = [];
    look();
    popovers = [popover];
    look();
    expect(onCovered.mock.calls).toEqual([[true]]);
  });

  test('not by one that stands elsewhere', () => {
    start();
    popovers = [popoverAt(rect(700, 100))];
    look();
    expect(onCovered).not.toHaveBeenCalled();
  });

  test('by a view transition', () => {
    start();
    isInTransition = true;
    look();
    expect(onCovered.mock.calls).toEqual([[true]]);
  });
});

test('a frame that is somewhere else has moved, and one that grows has not', () => {
  start();
  place = new DOMRect(100.01, 100, 300, 260);
  look();
  expect(onMoved).not.toHaveBeenCalled();
  place = rect(100, 90);
  look();
  look();
  expect(onMoved).toHaveBeenCalledTimes(1);
});

test('a host that its page made inert takes clicks again', () => {
  start();
  host.inert = true;
  look();
  expect(host.inert).toBe(false);
});
