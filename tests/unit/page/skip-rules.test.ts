// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { HOST_TAG, isInline, isSkipped, WATCHED_ATTRIBUTES } from '@/lib/page/skip-rules.ts';

const element = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
};

test('our own host is never read', () => {
  expect(isSkipped(document.createElement(HOST_TAG))).toBe(true);
});

test('names of elements count in any case, as in XHTML and SVG', () => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  expect(isSkipped(svg)).toBe(true);
  expect(isInline(document.createElementNS('http://www.w3.org/1999/xhtml', 'b'))).toBe(true);
});

test.each(['<b></b>', '<a></a>', '<span></span>', '<mark></mark>', '<wbr>'])('%s flows', (html) =>
  expect(isInline(element(html))).toBe(true),
);

test.each(['<p></p>', '<br>', '<li></li>', '<button></button>', '<x-b></x-b>'])(
  '%s separates',
  (html) => expect(isInline(element(html))).toBe(false),
);

test('every attribute that decides about reading is watched', () => {
  for (const html of ['<p hidden></p>', '<p contenteditable></p>', '<p role="textbox"></p>']) {
    const skipped = element(html);
    expect(isSkipped(skipped)).toBe(true);
    for (const name of WATCHED_ATTRIBUTES) skipped.removeAttribute(name);
    expect(isSkipped(skipped), html).toBe(false);
  }
});
