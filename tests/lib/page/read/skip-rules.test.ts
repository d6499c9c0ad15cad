// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { HOST_TAG, isAside, isEdited, kindOf } from '@/lib/page/read/skip-rules.ts';

const element = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
};

test('our own host is never read', () => {
  expect(kindOf(document.createElement(HOST_TAG))).toBe('unread');
});

test('tag names count in other kinds of documents too', () => {
  expect(kindOf(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))).toBe('unread');
  expect(kindOf(document.createElementNS('http://www.w3.org/1999/xhtml', 'b'))).toBe('inline');
});

test.each([
  ['<b></b>', 'inline'],
  ['<slot></slot>', 'inline'],
  ['<wbr>', 'inline'],
  ['<p></p>', 'block'],
  ['<br>', 'unread'],
  ['<button></button>', 'block'],
  ['<x-b></x-b>', 'block'],
  ['<textarea></textarea>', 'unread'],
  ['<rt></rt>', 'silent'],
])('%s is %s by its name', (html, kind) => expect(kindOf(element(html))).toBe(kind));

test.each([
  ['<p contenteditable></p>', true],
  ['<p contenteditable="TRUE"></p>', true],
  ['<p contenteditable="plaintext-only"></p>', true],
  ['<p contenteditable="false"></p>', false],
  ['<p role="textbox"></p>', true],
  ['<p role="note"></p>', undefined],
])('in %s text is edited: %s', (html, edited) => expect(isEdited(element(html))).toBe(edited));

test.each([
  ['<nav></nav>', true],
  ['<footer></footer>', true],
  ['<aside></aside>', true],
  ['<div role="contentinfo"></div>', true],
  ['<div role="main"></div>', false],
  ['<header></header>', false],
])('%s is aside: %s', (html, aside) => expect(isAside(element(html), false)).toBe(aside));

test.each([
  ['<nav></nav>', true],
  ['<footer></footer>', false],
  ['<aside></aside>', false],
  ['<aside role="complementary"></aside>', true],
])('in an article, %s is aside: %s', (html, aside) =>
  expect(isAside(element(html), true)).toBe(aside),
);
