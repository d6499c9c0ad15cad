// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMetadata } from '@/lib/page/article/metadata/read-metadata.ts';

const ADDRESS = 'https://www.gazette.example/harbour/toll?id=7#top';

function read(head: string, { body = '', lang = '' } = {}) {
  const page = document.implementation.createHTMLDocument('');
  page.head.innerHTML = head;
  page.body.innerHTML = body;
  page.documentElement.lang = lang;
  return readMetadata(page, ADDRESS);
}
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('a page without metadata', () => {
  test('gives its address and its host, and nothing invented', () => {
    expect(read('')).toEqual({
      publisher: 'gazette.example',
      url: 'https://www.gazette.example/harbour/toll?id=7',
    });
  });

  test('gives its heading, or else its title without the outlet', () => {
    expect(read('<title>Toll put off</title>', { body: '<h1>Toll\n put  off</h1>' }).title).toBe(
      'Toll put off',
    );
    expect(read('<title>Toll put off | gazette.example</title>').title).toBe('Toll put off');
    expect(read('<title>Toll - put off</title>').title).toBe('Toll - put off');
  });
});

describe('JSON-LD', () => {
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Board puts off toll',
    datePublished: '2025-09-04T23:30:00-05:00',
    author: [{ '@type': 'Person', name: 'Ada Roe' }, { name: 'By Ben Doe' }, 'https://x.example/a'],
    publisher: { '@type': 'Organization', name: 'Harbour Gazette' },
    inLanguage: 'en-GB',
  };
  const expected = {
    title: 'Board puts off toll',
    publishedOn: '2025-09-04',
    author: 'Ada Roe, Ben Doe',
    publisher: 'Harbour Gazette',
    lang: 'en-GB',
  };

  test('comes before everything else', () => {
    const others =
      '<meta property="og:title" content="Other"><meta property="og:site_name" content="Other">' +
      '<meta name="author" content="Other"><meta property="article:published_time" content="2001-01-01">';
    expect(read(others + jsonLd(article))).toMatchObject(expected);
  });

  test('may be in a graph, refer to people by id, and follow other objects', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', name: 'Not it' },
        { ...article, author: { '@id': '#ada' }, publisher: { '@id': '#gazette' } },
        { '@id': '#ada', '@type': 'Person', name: 'Ada Roe' },
        { '@id': '#gazette', name: 'Harbour Gazette' },
      ],
    };
    expect(read(jsonLd(graph))).toMatchObject({ ...expected, author: 'Ada Roe' });
    expect(read(jsonLd([[article]]))).toMatchObject(expected);
  });

  test('with line breaks inside texts or in a comment is still read', () => {
    const text = JSON.stringify(article).replace('puts off', 'puts\noff');
    const wrapped = `<script type="application/ld+json">//<![CDATA[\n${text}\n//]]></script>`;
    expect(read(wrapped).title).toBe('Board puts off toll');
  });

  test.each(['{"@type": "NewsArticle", ', 'null', '"text"', '[]', '{"@type":7,"headline":[]}'])(
    'that is not valid (%s) is left out',
    (text) => {
      const script = `<script type="application/ld+json">${text}</script>`;
      expect(read(`${script}<meta property="og:title" content="Toll">`).title).toBe('Toll');
    },
  );

  test('about something other than an article says nothing about the article', () => {
    expect(read(jsonLd({ '@type': 'Recipe', headline: 'Soup' })).title).toBeUndefined();
  });

  test('nested without end is read up to a limit', () => {
    const deep = (levels: number) =>
      `${'{"mainEntity":'.repeat(levels)}${JSON.stringify(article)}${'}'.repeat(levels)}`;
    const publisher = (levels: number) =>
      read(`<script type="application/ld+json">${deep(levels)}</script>`).publisher;
    expect(publisher(100)).toBe('Harbour Gazette');
    expect(publisher(2500)).toBe('gazette.example');
  });
});

describe('meta elements', () => {
  test.each([
    ['<meta property="article:published_time" content="2025-09-04T10:00Z">', '2025-09-04'],
    ['<meta name="parsely-pub-date" content="2025-09-04">', '2025-09-04'],
    ['<meta itemprop="datePublished" content="2025-09-04 10:00">', '2025-09-04'],
    ['<meta name="date" content="4 September 2025">', '2025-09-04'],
    ['<meta name="date" content="2025-09-041">', undefined],
  ])('%s: %s', (head, date) => expect(read(head).publishedOn).toBe(date));

  test('a time inside the article dates it when nothing else does', () => {
    const body =
      '<time datetime="2001-01-01"></time><article><time datetime="2025-09-04"></article>';
    expect(read('', { body }).publishedOn).toBe('2025-09-04');
  });

  test('an address or the outlet is not an author', () => {
    const outlet = '<meta property="og:site_name" content="Gazette">';
    expect(read(`${outlet}<meta name="author" content="Gazette">`).author).toBeUndefined();
    expect(read('<meta name="author" content="https://a.example">').author).toBeUndefined();
    expect(read('<meta name="author" content="Ada Roe; Ben Doe">').author).toBe('Ada Roe, Ben Doe');
  });

  test('the language of the document comes first, and must be valid', () => {
    const locale = '<meta property="og:locale" content="de_DE">';
    expect(read(locale, { lang: 'en-GB' }).lang).toBe('en-GB');
    expect(read(locale).lang).toBe('de-DE');
    expect(read('', { lang: 'x"><b>' }).lang).toBeUndefined();
  });
});

describe('the address', () => {
  test.each([
    [
      'https://www.gazette.example/harbour/toll?id=7',
      'https://www.gazette.example/harbour/toll?id=7',
    ],
    ['/harbour/toll/?id=7', 'https://www.gazette.example/harbour/toll/?id=7'],
    [
      'https://amp.gazette.example/harbour/toll.html?id=7',
      'https://amp.gazette.example/harbour/toll.html?id=7',
    ],
    // An address that many pages may share doesn't count.
    ['/harbour/toll', 'https://www.gazette.example/harbour/toll?id=7'],
    ['/view', 'https://www.gazette.example/harbour/toll?id=7'],
    // The front page, another site, and anything that isn't a web page are not this article's address.
    ['https://www.gazette.example/', 'https://www.gazette.example/harbour/toll?id=7'],
    ['https://elsewhere.example/toll', 'https://elsewhere.example/toll'],
    ['javascript:alert(1)', 'https://www.gazette.example/harbour/toll?id=7'],
  ])('that the page calls the right one: %s', (href, url) => {
    const isElsewhere = href.includes('elsewhere');
    expect(read(`<link rel="canonical" href="${href}">`).url).toBe(
      isElsewhere ? 'https://www.gazette.example/harbour/toll?id=7' : url,
    );
  });
});

test.each([
  ['Toll put off | TheHill', 'The Hill', 'Toll put off'],
  ['Toll put off - Telegraph', 'Telegraph.co.uk', 'Toll put off'],
  ['Toll put off - a first look', 'Gazette', 'Toll put off - a first look'],
  ['Assad&amp;#8217;s troops &amp;amp; others', 'Gazette', 'Assad’s troops & others'],
])('“%s” of %s is headed “%s”', (written, publisher, title) => {
  const head = `<meta property="og:title" content="${written}"><meta property="og:site_name" content="${publisher}">`;
  expect(read(head).title).toBe(title);
});
