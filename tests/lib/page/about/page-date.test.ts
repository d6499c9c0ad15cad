// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findPageDate } from '@/lib/page/about/page-date.ts';

const dateOf = (html: string): string | undefined =>
  findPageDate(new DOMParser().parseFromString(html, 'text/html'));

test.each([
  ['<meta property="article:published_time" content="2025-03-04T08:00:00Z">', '2025-03-04'],
  ['<meta itemprop="datePublished" content="2025-03-04">', '2025-03-04'],
  ['<meta name="parsely-pub-date" content=" 2025-03-04 ">', '2025-03-04'],
  ['<meta name="date" content="2025-03-04">', '2025-03-04'],
  ['<time itemprop="datePublished" datetime="2025-03-04T08:00">', '2025-03-04'],
  ['<article><p><time datetime="2025-03-04">4 March</time></article>', '2025-03-04'],
  [
    '<script type="application/ld+json">{"datePublished": "2025-03-04T08:00"}</script>',
    '2025-03-04',
  ],
])('is read from %s', (html, expected) => expect(dateOf(html)).toBe(expected));

test('the most reliable statement comes first', () => {
  const html =
    '<article><time datetime="2025-01-01"></time></article>' +
    '<meta property="article:published_time" content="2025-03-04">';
  expect(dateOf(html)).toBe('2025-03-04');
});

test('a statement without a usable date is skipped', () => {
  const html =
    '<meta property="article:published_time" content="yesterday">' +
    '<meta name="date" content="">' +
    '<article><time datetime="2025-03-04"></time></article>';
  expect(dateOf(html)).toBe('2025-03-04');
});

test('JSON-LD that is not quite JSON is still read, in any script', () => {
  const html =
    '<script type="application/ld+json">{"@type":"WebSite"}</script>' +
    '<script type="application/ld+json">{"datePublished":"2025-03-04",}</script>';
  expect(dateOf(html)).toBe('2025-03-04');
});

test('a page without a publication date gives none, and other dates don’t count', () => {
  expect(dateOf('<p>4 March 2025</p><time datetime="2025-03-04">')).toBeUndefined();
  expect(dateOf('<script>var x = {"datePublished":"2025-03-04"}</script>')).toBeUndefined();
});
