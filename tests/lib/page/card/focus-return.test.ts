// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createFocusReturn } from '@/lib/page/card/focus-return.ts';

const get = (id: string) => document.getElementById(id) as HTMLElement;
let root: ShadowRoot;
let first: HTMLElement;
let second: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<button id="a"></button><button id="b"></button><div id="host"></div>';
  root = get('host').attachShadow({ mode: 'closed' });
  root.innerHTML = '<button id="first"></button><button id="second"></button>';
  first = root.getElementById('first') as HTMLElement;
  second = root.getElementById('second') as HTMLElement;
  get('a').focus();
});

const remember = (card: HTMLElement) => createFocusReturn(root, () => root.activeElement === card);

test('returns to where it was if the card had it', () => {
  const focus = remember(first);
  first.focus();
  focus.restore();
  expect(document.activeElement).toBe(get('a'));
});

test('stays where the reader moved it meanwhile', () => {
  const focus = remember(first);
  get('b').focus();
  focus.restore();
  expect(document.activeElement).toBe(get('b'));
});

test('goes from one card back to the other, and from there back to the page', () => {
  const ofFirst = remember(first);
  first.focus();
  const ofSecond = remember(second);
  second.focus();
  ofSecond.restore();
  expect(root.activeElement).toBe(first);
  ofFirst.restore();
  expect(document.activeElement).toBe(get('a'));
});

test('also goes back to a link in a drawing', () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<svg><a id="drawn" href="#" tabindex="0"></a></svg>',
  );
  const drawn = document.getElementById('drawn') as unknown as SVGElement;
  drawn.focus();
  const focus = remember(first);
  first.focus();
  focus.restore();
  expect(document.activeElement).toBe(drawn);
});
