// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createDrawing } from '@/lib/page/draw/drawing.ts';
import type { Mark } from '@/lib/page/marks/mark.ts';
import {
  box,
  FakeObserver,
  layOut,
  markIn,
  markParagraphs,
  stack,
  textIn,
} from '../page-fixtures.ts';

let root: ShadowRoot;
let drawing: ReturnType<typeof createDrawing>;
let anna: Mark;
let gerd: Mark;
let time: number;
/** what takes the pointer everywhere */
let top: Element | null;
const onNear = vi.fn();

beforeEach(() => {
  FakeObserver.all = [];
  document.body.innerHTML = '';
  document.querySelector('x-host')?.remove();
  const host = document.createElement('x-host');
  document.documentElement.append(host);
  root = host.attachShadow({ mode: 'closed' });
  time = 0;
  top = null;
  document.elementFromPoint = () => top;
  document.getAnimations = () => [];
  drawing = createDrawing(root, () => time, onNear, vi.fn());
  [anna, gerd] = markParagraphs('Anna', 'Gerd') as [Mark, Mark];
  stack([anna, gerd]);
});

/** Looks of the drawn lines, with their left ends and heights. */
const lines = (): (string | null | undefined)[][] =>
  Array.from(root.querySelectorAll('path')).flatMap((path) =>
    Array.from(path.getAttribute('d')?.matchAll(/M(\S+) (\S+?)L/g) ?? [], ([, x, y]) => [
      path.getAttribute('class'),
      x,
      y,
    ]),
  );
const draw = () => {
  time += 1000;
  drawing.changed();
  drawing.draw();
};

test('draws a line below each name, each kind in its own way', () => {
  const summit: Mark = { ...markIn(textIn('#p1'), 'Gerd', { type: 'event' }) };
  drawing.paint([anna, summit], 'underline');
  expect(lines()).toEqual([]);
  draw();
  expect(lines()).toEqual([
    ['dramatis-person', '0', '21.75'],
    ['dramatis-event', '0', '121.75'],
  ]);
});

test('draws sparser dots below a name that is only probable', () => {
  const reason = { rule: 'probable', alias: 'Anna' } as const;
  const probable: Mark = { ...anna, mention: { ...anna.mention, reason } };
  drawing.paint([probable], 'underline');
  draw();
  const path = root.querySelector('path');
  expect(path?.getAttribute('class')).toBe('dramatis-probable');
  expect(path?.getAttribute('stroke-dasharray')).toBe('0 6');
});

test('another look takes the old one away at once', () => {
  drawing.paint([anna], 'underline');
  draw();
  drawing.paint([anna], 'tint');
  expect(lines()).toEqual([]);
  draw();
  expect(lines()).toEqual([['dramatis-person-tint', '0', '10']]);
  drawing.paint([anna], 'none');
  expect(lines()).toEqual([]);
});

test('a name that is not painted, or gone, has no line', () => {
  drawing.paint([anna, { ...gerd, painted: false }], 'underline');
  draw();
  expect(lines()).toHaveLength(1);
  drawing.paint([gerd], 'underline');
  expect(lines()).toEqual([]);
});

test('lines follow their texts, and leave with them', () => {
  drawing.paint([anna, gerd], 'underline');
  draw();
  layOut(new Map([[anna.range.startContainer, [box(40, 300)]]]));
  draw();
  expect(lines()).toEqual([['dramatis-person', '40', '321.75']]);
  document.querySelector('#p0')?.remove();
  draw();
  expect(lines()).toEqual([]);
});

test('the current name is drawn beside the others, whatever their look', () => {
  drawing.paint([anna], 'none');
  drawing.paintCurrent(anna);
  draw();
  expect(lines()).toEqual([['dramatis-current', '0', '10']]);
  drawing.paintCurrent(undefined);
  expect(lines()).toEqual([]);
});

test.each(['opacity: 0.05', 'color: rgba(0, 0, 0, 0)'])('text with %s has no line', (style) => {
  (document.querySelector('#p0') as HTMLElement).style.cssText = style;
  drawing.paint([anna], 'underline');
  draw();
  expect(lines()).toEqual([]);
});

test('text that something hides has no line until it is gone', () => {
  top = document.body.appendChild(document.createElement('img'));
  drawing.paint([anna], 'underline');
  draw();
  expect(lines()).toEqual([]);
  top = document.querySelector('#p0');
  draw();
  expect(lines()).toHaveLength(1);
});

test('text far from the window has no line', () => {
  drawing.paint([anna], 'underline');
  draw();
  const [paragraph] = document.querySelectorAll('p');
  FakeObserver.tellOf(paragraph as Element, { isIntersecting: false });
  draw();
  expect(lines()).toEqual([]);
  FakeObserver.tellOf(paragraph as Element, { isIntersecting: true });
  expect(onNear).toHaveBeenCalled();
  draw();
  expect(lines()).toHaveLength(1);
});

test('each level of the page has a layer of its own, as long as it is needed', () => {
  (document.querySelector('#p1') as HTMLElement).style.cssText = 'position: relative; z-index: 4';
  drawing.paint([anna, gerd], 'underline');
  draw();
  const levels = () =>
    Array.from(root.querySelectorAll<HTMLElement>('.layer'), ({ style }) => style.zIndex);
  expect(levels()).toEqual(['0', '4']);
  drawing.paint([anna], 'underline');
  draw();
  expect(levels()).toEqual(['0']);
});

test('says where the drawn texts are, and whether they may stay while the document scrolls', () => {
  drawing.paint([anna], 'underline');
  expect(drawing.draw()).toEqual({
    elements: new Set([document.querySelector('#p0'), document.body, document.documentElement]),
    isSticky: false,
  });
});
