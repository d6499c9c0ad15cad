// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { createAnchor } from '@/lib/page/card/anchor.ts';
import type { Mark } from '@/lib/page/marks/mark.ts';
import { box, layOut, markParagraphs } from '../page-fixtures.ts';

const wrapped = (...lines: ReturnType<typeof box>[]): Mark => {
  const [mark] = markParagraphs('Anna Lind') as [Mark];
  layOut(new Map([[mark.range.startContainer, lines]]));
  return mark;
};

describe('a name that wraps', () => {
  const first = box(300, 100, 50);
  const second = box(20, 120, 40);

  test('spans the pointed-at line horizontally and both lines vertically', () => {
    const mark = wrapped(first, second);
    expect(createAnchor(mark, { x: 30, y: 125 }).box()).toEqual({
      left: 20,
      top: 100,
      width: 40,
      height: 40,
    });
    expect(createAnchor(mark, { x: 310, y: 105 }).box()).toMatchObject({ left: 300, width: 50 });
  });

  test('is its first line when nothing is pointed at', () => {
    expect(createAnchor(wrapped(first, second), undefined).box()).toMatchObject({ left: 300 });
  });

  test('can be moved to another of its lines', () => {
    const anchor = createAnchor(wrapped(first, second), { x: 310, y: 105 });
    expect(anchor.aim({ x: 305, y: 103 })).toBe(false);
    expect(anchor.aim({ x: 30, y: 125 })).toBe(true);
    expect(anchor.box()).toMatchObject({ left: 20 });
  });

  test('keeps its line when the page is scrolled', () => {
    const mark = wrapped(first, second);
    const anchor = createAnchor(mark, { x: 30, y: 125 });
    const scrolled = [box(300, 20, 50), box(20, 40, 40)];
    layOut(new Map([[mark.range.startContainer, scrolled]]));
    expect(anchor.box()).toMatchObject({ left: 20, top: 20 });
  });

  test('into another column is one line alone', () => {
    const mark = wrapped(box(20, 700, 50), box(400, 80, 40));
    expect(createAnchor(mark, { x: 410, y: 90 }).box()).toMatchObject({
      left: 400,
      top: 80,
      height: 20,
    });
  });
});

test('a name that is gone has no box, and is placed where it was last', () => {
  const mark = wrapped(box(10, 10));
  const anchor = createAnchor(mark, undefined);
  Object.assign(globalThis, { DOMRect: FakeRect });
  anchor.getBoundingClientRect();
  layOut(new Map());
  expect(anchor.box()).toBeUndefined();
  expect(anchor.getBoundingClientRect()).toMatchObject({ left: 10, top: 10 });
});

/** jsdom has none. */
class FakeRect {
  readonly left: number;
  readonly top: number;
  constructor(left: number, top: number) {
    this.left = left;
    this.top = top;
  }
}

test('a title around the name means a tooltip, unless it is empty', () => {
  const mark = wrapped(box(10, 10));
  expect(createAnchor(mark, undefined).hasTooltip).toBe(false);
  document.querySelector('#p0')?.setAttribute('title', 'All about her');
  expect(createAnchor(mark, undefined).hasTooltip).toBe(true);
  document.querySelector('#p0')?.setAttribute('title', '');
  expect(createAnchor(mark, undefined).hasTooltip).toBe(false);
});
