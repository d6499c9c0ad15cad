// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { findPageAbout } from '@/lib/page/about/page-about.ts';

beforeEach(() => {
  document.title = '';
  document.head.innerHTML = '';
});

const jsonLd = (text: string) => {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = text;
  document.head.append(script);
};

test('a page without metadata gives nothing', () => {
  expect(findPageAbout(document)).toEqual([]);
});

test('gives title, descriptions and headline, each once and on one line', () => {
  document.head.innerHTML =
    '<title> Anna  Lind\nin Oslo </title><meta property="og:title" content="Anna Lind in Oslo">' +
    '<meta name="description" content="She came.">';
  jsonLd('{"@type":"NewsArticle","headline":"Anna \\"Lind\\" \\u2014 a visit"}');
  expect(findPageAbout(document)).toEqual([
    'Anna Lind in Oslo',
    'She came.',
    'Anna "Lind" \u2014 a visit',
  ]);
});

test('data that is not quite JSON still gives its headline', () => {
  jsonLd('{"headline": "Anna came", "body": "line\nfeed", }');
  expect(findPageAbout(document)).toEqual(['Anna came']);
});

test.each([
  ['no string', '{"headline": 5}'],
  ['a string that is none', '{"headline": "\\x"}'],
  ['too much data', `{"headline": "Anna"}${' '.repeat(100_000)}`],
])('%s is passed over', (_, text) => {
  jsonLd(text);
  expect(findPageAbout(document)).toEqual([]);
});

test('long texts are cut', () => {
  document.title = 'Anna '.repeat(1000);
  expect(findPageAbout(document)[0]?.length).toBeLessThanOrEqual(500);
});
