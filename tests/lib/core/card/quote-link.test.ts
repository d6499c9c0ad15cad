import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildQuoteLink } from '@/lib/core/card/quote-link.ts';
import { article, part } from './card-fixtures.ts';

const at = (url: string, ...texts: string[]) =>
  buildQuoteLink(
    article('a1', { url }),
    texts.map((text, i) => part(text, i * 1000)),
  );
const hrefTo = (url: string, ...texts: string[]): string => {
  const link = at(url, ...texts);
  if (link.kind !== 'web') throw new Error('not a link to the web');
  return link.href;
};
const NEWS = 'https://news.test/story';
const directive = (text: string): string => hrefTo(NEWS, text).slice(`${NEWS}#:~:text=`.length);

describe('a passage in an article with an address', () => {
  test('is named whole when it is short', () => {
    expect(hrefTo(NEWS, 'Rates will fall')).toBe(`${NEWS}#:~:text=Rates%20will%20fall`);
  });

  test('is named by its first and last words when it is long', () => {
    const words = Array.from({ length: 30 }, (_, i) => `word${i}`);
    expect(directive(words.join(' '))).toBe(
      'word0%20word1%20word2%20word3%20word4,word25%20word26%20word27%20word28%20word29',
    );
  });

  test('80 characters are still short', () => {
    const text = `${'ten chars '.repeat(7)}ten chars!`;
    expect(text).toHaveLength(80);
    expect(directive(text)).not.toContain(',');
    expect(directive(`${text}!`)).toContain(',');
  });

  test('is named whole where its first and last words would overlap', () => {
    const long = Array.from({ length: 9 }, (_, i) => `${i}-${'x'.repeat(12)}`).join(' ');
    expect(directive(long)).not.toContain(',');
    expect(directive('字'.repeat(100))).toBe(encodeURIComponent('字'.repeat(100)));
  });

  test('syntax of the directive is escaped', () => {
    expect(directive('well-known, “R&D”')).toBe('well%2Dknown%2C%20%E2%80%9CR%26D%E2%80%9D');
  });

  test('white space of any kind is one space', () => {
    expect(directive(' Rates\n  will\tfall ')).toBe('Rates%20will%20fall');
  });

  test('several parts are several directives', () => {
    expect(hrefTo(NEWS, 'Rates', 'will fall')).toBe(`${NEWS}#:~:text=Rates&text=will%20fall`);
  });

  test.each([
    ['a place in the page is kept', `${NEWS}#part-2`, `${NEWS}#part-2:~:text=Rates`],
    ['an empty place too', `${NEWS}#`, `${NEWS}#:~:text=Rates`],
    ['a passage that it named already is replaced', `${NEWS}#:~:text=old`, `${NEWS}#:~:text=Rates`],
    ['behind a place too', `${NEWS}#part-2:~:text=old`, `${NEWS}#part-2:~:text=Rates`],
    ['the query is kept', `${NEWS}?a=1&b=%23`, `${NEWS}?a=1&b=%23#:~:text=Rates`],
    ['http will do, in any case', 'HTTP://news.test/', 'HTTP://news.test/#:~:text=Rates'],
  ])('%s', (_, url, href) => expect(hrefTo(url, 'Rates')).toBe(href));
});

describe('an article without a web address', () => {
  const parts = [part('Rates', 10), part('will fall', 30)];

  test('is opened in our own page, from the first part to the end of the last', () => {
    expect(buildQuoteLink(article('a1'), parts)).toEqual({
      kind: 'stored',
      articleId: 'a1',
      start: 10,
      end: 39,
    });
  });

  test.each([
    'javascript:alert(1)//https://news.test',
    ' javascript:alert(1)',
    'data:text/html,<script>',
    'ftp://news.test/story',
    'file:///etc/passwd',
    '//news.test/story',
    '\u0000https://news.test',
    '',
  ])('%j is never linked', (url) => {
    expect(at(url, 'Rates')).toEqual({ kind: 'stored', articleId: 'a1', start: 0, end: 5 });
  });
});

test('whatever the words, the link is valid and says nothing but the words', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.lorem({ maxCount: 30 }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const href = hrefTo(NEWS, text);
      expect(URL.canParse(href)).toBe(true);
      const plain = text.replace(/\s+/g, ' ').trim().toWellFormed();
      const [first = '', last] = directive(text).split(',').map(decodeURIComponent);
      expect(plain.startsWith(first)).toBe(true);
      // A browser looks for the end after the beginning.
      const rest = plain.slice(first.length);
      expect(last === undefined ? rest === '' : rest.endsWith(last)).toBe(true);
    }),
  );
});
