// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { standingOf } from '@/lib/page/draw/standing.ts';

/** Builds the page and reads how `#text` stands. */
function stand(html: string) {
  document.body.innerHTML = html;
  return standingOf(document.querySelector('#text') as Element, new Map());
}
const ids = (elements: readonly Element[]) => elements.map(({ id }) => id);

test('clips of all around count, but for what is placed outside of them', () => {
  const inside = (position: string) => `
    <div id="outer" style="overflow: hidden; position: relative">
      <div id="inner" style="overflow: auto">
        <p style="position: ${position}"><b id="text">Anna</b></p>
      </div>
    </div>`;
  expect(ids(stand(inside('static')).clips.static)).toEqual(['outer', 'inner']);
  expect(ids(stand(inside('absolute')).clips.static)).toEqual(['outer']);
  expect(ids(stand(inside('fixed')).clips.static)).toEqual([]);
});

test('what the body cuts off is cut off by the window', () => {
  document.body.style.overflow = 'hidden';
  expect(ids(stand('<p id="text">Anna</p>').clips.static)).toEqual([]);
  document.body.style.overflow = '';
});

test('opacities multiply', () => {
  const { opacity } = stand(
    '<div style="opacity: 0.5"><p id="text" style="opacity: 0.4">Anna</p></div>',
  );
  expect(opacity).toBeCloseTo(0.2);
});

test('the level is that of the outermost part that is painted as a whole', () => {
  const level = (outer: string, inner: string) =>
    stand(`<div style="${outer}"><div style="${inner}"><p id="text">Anna</p></div></div>`).level;
  expect(level('', '')).toBeUndefined();
  expect(level('', 'position: relative; z-index: 7')).toBe(7);
  expect(level('position: relative; z-index: 2', 'position: relative; z-index: 7')).toBe(2);
  expect(level('isolation: isolate', 'position: relative; z-index: 7')).toBe(0);
  expect(level('filter: blur(0)', 'position: relative; z-index: 7')).toBe(0);
  expect(level('perspective: 3px', 'position: relative; z-index: 7')).toBe(0);
  expect(level('position: relative', 'position: relative; z-index: 7')).toBe(7);
  expect(level('z-index: 7', '')).toBeUndefined();
  expect(level('display: flex', 'z-index: 7')).toBe(7);
});

test('fixed and sticky parts hold for all that is inside', () => {
  const inside = (style: string) => stand(`<div style="${style}"><p id="text">Anna</p></div>`);
  expect(inside('position: fixed')).toMatchObject({ isFixed: true, isSticky: false });
  expect(inside('position: sticky')).toMatchObject({ isFixed: false, isSticky: true });
  const held = stand(`
    <div style="filter: blur(0)"><div style="position: fixed"><p id="text">Anna</p></div></div>`);
  expect(held.isFixed).toBe(false);
});

test('elements are read once for a cache', () => {
  document.body.innerHTML = '<p><b>Anna</b> <i>Gerd</i></p>';
  const cache = new Map();
  const [anna, gerd] = ['b', 'i'].map((name) =>
    standingOf(document.querySelector(name) as Element, cache),
  );
  expect(anna?.parent).toBe(gerd?.parent);
  expect([...cache.keys()].map(({ localName }) => localName)).toEqual([
    'html',
    'body',
    'p',
    'b',
    'i',
  ]);
});
