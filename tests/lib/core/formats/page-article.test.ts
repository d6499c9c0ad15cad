import { describe, expect, test } from 'vitest';
import { parseOfferedArticle } from '@/lib/core/formats/offered-article.ts';
import { withoutTracking } from '@/lib/core/formats/page-article.ts';
import { NewsTextError } from '@/lib/core/formats/parse-news-text.ts';

const ADDED = { id: 'added', name: 'Yours' };
const page = {
  text: 'Toll put off\n\nThe harbour board put off its vote on Thursday.',
  title: 'Toll put off',
  publisher: 'Gazette',
  author: 'Ada Roe',
  publishedOn: '2025-09-04',
  lang: 'en-GB',
  url: 'https://www.gazette.example/toll?id=7&utm_source=mail',
};

test('a page’s article is parsed like any other, and keeps what the page says of it', () => {
  const article = parseOfferedArticle(page, ADDED);
  expect(article).toMatchObject({
    id: 'added:gazette.example/toll?id=7',
    sourceId: 'added',
    headline: 'Toll put off',
    publisher: 'Gazette',
    author: 'Ada Roe',
    publishedOn: '2025-09-04',
    lang: 'en-GB',
    url: 'https://www.gazette.example/toll?id=7',
    text: page.text,
  });
  expect(article.blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph']);
});

test('whatever led to it, the same article has the same id', () => {
  const idOf = (url: string) => parseOfferedArticle({ ...page, url }, ADDED).id;
  const id = idOf('https://gazette.example/toll');
  expect(idOf('https://www.gazette.example/toll?fbclid=x#comments')).toBe(id);
  expect(idOf('http://gazette.example/toll?utm_medium=a&utm_campaign=b')).toBe(id);
  expect(idOf('https://gazette.example/toll?page=2')).not.toBe(id);
});

test('a page without words is refused', () => {
  expect(() => parseOfferedArticle({ ...page, text: ' \n ' }, ADDED)).toThrow(NewsTextError);
});

describe('tracking', () => {
  test.each([
    ['https://a.example/x?utm_source=b&q=1&gclid=2', 'https://a.example/x?q=1'],
    ['https://a.example/x#part', 'https://a.example/x'],
    ['https://a.example/x?utm=1', 'https://a.example/x?utm=1'],
  ])('is taken off %s', (address, expected) => expect(withoutTracking(address)).toBe(expected));
});
