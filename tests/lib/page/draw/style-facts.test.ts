import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  cutsOff,
  holdsFixed,
  isPaintedApart,
  isTransformed,
  sideOf,
  turnBy,
} from '@/lib/page/draw/style-facts.ts';

/** Styles of an element that sets these and leaves the rest as browsers have it. */
const PLAIN: Record<string, string> = {
  transform: 'none',
  rotate: 'none',
  scale: 'none',
  translate: 'none',
  'offset-path': 'none',
  perspective: 'none',
  filter: 'none',
  'backdrop-filter': 'none',
  contain: 'none',
  'will-change': 'auto',
  'overflow-x': 'visible',
  'overflow-y': 'visible',
  'clip-path': 'none',
  opacity: '1',
  isolation: 'auto',
  'mix-blend-mode': 'normal',
  'mask-image': 'none',
};
const styled = (over: Record<string, string>) => (name: string) => over[name] ?? PLAIN[name] ?? '';

test('an ordinary element holds, cuts and sets apart nothing', () => {
  const get = styled({});
  expect([
    isTransformed(get),
    holdsFixed(get),
    cutsOff(get),
    isPaintedApart(get, 'static'),
  ]).toEqual([false, false, false, false]);
});

test('nor does one of a browser that doesn’t know a property', () => {
  const get = () => '';
  expect([
    isTransformed(get),
    holdsFixed(get),
    cutsOff(get),
    isPaintedApart(get, 'static'),
  ]).toEqual([false, false, false, false]);
});

test.each([
  { filter: 'blur(1px)' },
  { contain: 'paint' },
  { 'will-change': 'transform' },
  { perspective: '10px' },
])('fixed parts stand in an element with %o', (style) => {
  expect(holdsFixed(styled(style))).toBe(true);
});

test.each([
  { 'overflow-x': 'hidden' },
  { 'overflow-y': 'auto' },
  { 'clip-path': 'inset(0)' },
  { contain: 'strict' },
])('an element with %o cuts off what reaches out of it', (style) => {
  expect(cutsOff(styled(style))).toBe(true);
});

describe('an element is painted as a whole', () => {
  test.each([{ opacity: '0.5' }, { isolation: 'isolate' }, { 'mix-blend-mode': 'multiply' }])(
    'with %o',
    (style) => expect(isPaintedApart(styled(style), 'static')).toBe(true),
  );
  test('where it is fixed or sticky', () => {
    expect(isPaintedApart(styled({}), 'fixed')).toBe(true);
    expect(isPaintedApart(styled({}), 'sticky')).toBe(true);
    expect(isPaintedApart(styled({}), 'relative')).toBe(false);
  });
});

test.each([
  ['horizontal-tb', 'below'],
  ['vertical-rl', 'left'],
  ['vertical-lr', 'left'],
  ['sideways-rl', 'left'],
  ['sideways-lr', 'right'],
])('the foot of text in %s is %s', (mode, side) => expect(sideOf(mode)).toBe(side));

describe('a turn', () => {
  /** A matrix that, like a browser's, refuses a list of nothing but spaces. */
  class Matrix {
    a = 1;
    b = 0;
    c = 0;
    d = 1;
    is2D: boolean;
    constructor(list: string) {
      if (list !== '' && list.trim() === '') throw new DOMException('', 'SyntaxError');
      this.is2D = !list.includes('3d');
      if (list.includes('rotate(90deg)')) Object.assign(this, { a: 0, b: 1, c: -1, d: 0 });
    }
  }
  const level = { a: 1, b: 0, c: 0, d: 1 };
  beforeEach(() => void vi.stubGlobal('DOMMatrixReadOnly', Matrix));
  afterEach(() => void vi.unstubAllGlobals());

  test('stays what it is where an element is only moved', () => {
    expect(turnBy(level, styled({ translate: '100px' }))).toEqual(level);
  });

  test('adds up', () => {
    const once = turnBy(level, styled({ rotate: '90deg' }));
    expect(once).toEqual({ a: 0, b: 1, c: -1, d: 0 });
    const twice = turnBy(once, styled({ rotate: '90deg' }));
    expect([twice?.a, twice?.d]).toEqual([-1, -1]);
    expect(Math.abs(twice?.b ?? 1) + Math.abs(twice?.c ?? 1)).toBe(0);
  });

  test.each([
    { transform: 'matrix3d(1)' },
    { rotate: 'x 45deg' },
    { scale: '1 2 3' },
    { 'offset-path': 'ray(0deg)' },
  ])('can’t be told with %o', (style) => expect(turnBy(level, styled(style))).toBeUndefined());
});
