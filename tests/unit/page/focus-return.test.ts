// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createFocusReturn, type FocusReturn } from '@/lib/page/focus-return.ts';

const get = (id: string) => document.getElementById(id) as HTMLElement;
let focus: FocusReturn;

beforeEach(() => {
  document.body.innerHTML =
    '<button id="a"></button><button id="b"></button><button id="card"></button>';
  focus = createFocusReturn(document, (target) => target === get('card'));
  get('a').focus();
});

test('goes back to where it was when the card had it', () => {
  focus.remember();
  get('card').focus();
  focus.restore();
  expect(document.activeElement).toBe(get('a'));
});

test('stays where the reader has put it meanwhile', () => {
  focus.remember();
  get('b').focus();
  focus.restore();
  expect(document.activeElement).toBe(get('b'));
});

test('opening another card from inside a card does not lose the way back', () => {
  focus.remember();
  get('card').focus();
  focus.remember();
  focus.restore();
  expect(document.activeElement).toBe(get('a'));
});

test('is forgotten once given back', () => {
  focus.remember();
  focus.restore();
  get('card').focus();
  focus.restore();
  expect(document.activeElement).toBe(get('card'));
});
