// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Change, Drawing } from '@/lib/page/kits/drawing.ts';
import { createHighlighter, type Highlighter } from '@/lib/page/marks/highlighter.ts';
import type { Mark } from '@/lib/page/marks/mark.ts';
import { createFakeClock, settle } from '../../../support/fake-clock.ts';
import { FakeObserver, markParagraphs } from '../page-fixtures.ts';

const targetOf = ({ target }: Change): EventTarget | null => target;
const drawing = {
  paint: vi.fn<Drawing['paint']>(),
  paintCurrent: vi.fn<Drawing['paintCurrent']>(),
  changed: vi.fn<Drawing['changed']>(),
  draw: vi.fn<Drawing['draw']>(() => ({ elements: new Set(), isSticky: false })),
  raise: vi.fn<Drawing['raise']>(),
};
const createDrawing = vi.fn(
  (_root: ShadowRoot, _now: () => number, _onNear: () => void) => drawing,
);
let frames: (() => void)[];
let clock: ReturnType<typeof createFakeClock>;
let highlighter: Highlighter;
let marks: Mark[];

beforeEach(() => {
  FakeObserver.all = [];
  for (const mock of [...Object.values(drawing), createDrawing]) mock.mockClear();
  Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
  frames = [];
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((run) => frames.push(() => run(0)));
  clock = createFakeClock();
  marks = markParagraphs('Anna');
  highlighter = createHighlighter({
    document,
    wait: clock.wait,
    now: clock.now,
    onTop: () => undefined,
  });
});
afterEach(() => {
  highlighter.clear();
  vi.restoreAllMocks();
});

const hosts = () => [...document.querySelectorAll('dramatis-marks')];
/** A frame: callbacks, then layout, then what is told of sizes. */
const frame = () => {
  for (const run of frames.splice(0)) run();
  // The first that was made watches the frame itself.
  FakeObserver.all[0]?.tell([]);
};

test('one element is in the page from the start, marks or not', () => {
  highlighter.open();
  highlighter.open();
  expect(hosts()).toHaveLength(1);
  expect(hosts()[0]?.outerHTML).toBe('<dramatis-marks aria-hidden="true"></dramatis-marks>');
  expect(hosts()[0]?.parentNode).toBe(document.documentElement);
  expect(hosts()[0]?.shadowRoot).toBeNull();
  expect(createDrawing).not.toHaveBeenCalled();
  highlighter.clear();
  expect(hosts()).toEqual([]);
});

test('it comes back when the page takes it away, but not without end', async () => {
  highlighter.open();
  for (let i = 0; i < 60; i++) {
    hosts()[0]?.remove();
    await settle();
  }
  expect(hosts()).toEqual([]);
  clock.pass(20_000);
  document.body.append('more');
  await settle();
  expect(hosts()).toHaveLength(1);
});

test('what draws gets the marks that it missed', () => {
  highlighter.open();
  highlighter.paint(marks, 'tint');
  highlighter.equip(createDrawing);
  highlighter.equip(createDrawing);
  expect(createDrawing).toHaveBeenCalledOnce();
  expect(drawing.paint.mock.lastCall).toEqual([marks, 'tint']);
});

test('marks are drawn in the frame after a change, however many changes there are', async () => {
  highlighter.open();
  highlighter.equip(createDrawing);
  frame();
  drawing.draw.mockClear();
  document.body.append('one');
  await settle();
  document.body.append('two');
  await settle();
  expect(frames).toHaveLength(1);
  expect(drawing.draw).not.toHaveBeenCalled();
  frame();
  expect(drawing.draw).toHaveBeenCalled();
  const targets = drawing.changed.mock.calls.flatMap(([changes = []]) => changes.map(targetOf));
  expect(targets).toContain(document.body);
});

test('nothing is drawn in a hidden tab', () => {
  highlighter.open();
  highlighter.equip(createDrawing);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  highlighter.restore();
  frame();
  expect(drawing.draw).not.toHaveBeenCalled();
});

test('scrolling the document draws now and then only, unless a text may stay where it is', () => {
  highlighter.open();
  highlighter.equip(createDrawing);
  frame();
  const scroll = () => document.dispatchEvent(new Event('scroll'));
  scroll();
  expect(frames).toEqual([]);
  clock.pass(100);
  expect(frames).toHaveLength(1);
  drawing.draw.mockReturnValueOnce({ elements: new Set(), isSticky: true });
  frame();
  scroll();
  expect(frames).toHaveLength(1);
});

test('cleared, it paints nothing and follows nothing', async () => {
  highlighter.open();
  highlighter.equip(createDrawing);
  highlighter.paint(marks, 'underline');
  highlighter.clear();
  expect(drawing.paint.mock.lastCall).toEqual([[], 'none']);
  frames = [];
  document.body.append('more');
  await settle();
  clock.pass(5000);
  expect(frames).toEqual([]);
  expect(hosts()).toEqual([]);
});
