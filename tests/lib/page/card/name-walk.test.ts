// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createNameWalk } from '@/lib/page/card/name-walk.ts';
import type { Mark } from '@/lib/page/marks/mark.ts';
import { box, layOut, markParagraphs, stack } from '../page-fixtures.ts';

const scrollIntoView = vi.fn();
beforeEach(() => {
  scrollIntoView.mockClear();
  Object.defineProperty(Element.prototype, 'scrollIntoView', {
    configurable: true,
    value: scrollIntoView,
  });
});

function walkOver(...names: string[]) {
  const marks = markParagraphs(...names);
  stack(marks);
  const walk = createNameWalk(() => marks);
  const go = (step: 1 | -1) => walk.go(step)?.mark.mention.surface;
  return { marks, walk, go };
}

test('goes from name to name, round and round, and says where it is', () => {
  const { walk } = walkOver('Anna', 'Gerd');
  expect(walk.go(1)).toMatchObject({ mark: { mention: { surface: 'Anna' } }, position: 1, of: 2 });
  expect(walk.go(1)).toMatchObject({ mark: { mention: { surface: 'Gerd' } }, position: 2, of: 2 });
  expect(walk.go(1)).toMatchObject({ position: 1 });
  expect(walk.go(-1)).toMatchObject({ position: 2 });
});

test('scrolls to the element that holds the name', () => {
  const { walk } = walkOver('Anna', 'Gerd');
  walk.go(1);
  expect(scrollIntoView.mock.contexts).toEqual([document.querySelector('#p0')]);
});

test('begins in the visible part, not at the top of the page', () => {
  const forth = walkOver('Anna', 'Berta', 'Gerd');
  stack(forth.marks, -150);
  expect(forth.go(1)).toBe('Gerd');

  const back = walkOver('Anna', 'Berta', 'Gerd');
  stack(back.marks, -150);
  expect(back.go(-1)).toBe('Berta');
});

test('begins at the near end if all names are above', () => {
  const forth = walkOver('Anna', 'Gerd');
  stack(forth.marks, -900);
  expect(forth.go(1)).toBe('Anna');
  const back = walkOver('Anna', 'Gerd');
  stack(back.marks, -900);
  expect(back.go(-1)).toBe('Gerd');
});

test('skips names that are not shown', () => {
  const { marks, walk, go } = walkOver('Anna', 'Berta', 'Gerd');
  const [anna, , gerd] = marks as [Mark, Mark, Mark];
  layOut(
    new Map([
      [anna.range.startContainer, [box(0, 0)]],
      [gerd.range.startContainer, [box(0, 200)]],
    ]),
  );
  expect(go(1)).toBe('Anna');
  expect(go(1)).toBe('Gerd');
  expect(walk.go(1)?.of).toBe(2);
});

test('a page without names gives nothing', () => {
  const { walk } = walkOver();
  expect(walk.go(1)).toBeUndefined();
  expect(walk.current()).toBeUndefined();
});

test('forgets the current name once it has left the page', () => {
  const { marks, walk } = walkOver('Anna', 'Gerd');
  walk.goTo(marks[1] as Mark);
  expect(walk.current()).toBe(marks[1]);
  document.querySelector('#p1')?.remove();
  expect(walk.current()).toBeUndefined();
});

test('starts again after a reset', () => {
  const { walk, go } = walkOver('Anna', 'Berta', 'Gerd');
  go(1);
  go(1);
  walk.reset();
  expect(walk.current()).toBeUndefined();
  expect(go(1)).toBe('Anna');
});
