// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMetadata } from '@/lib/page/article/metadata/read-metadata.ts';

const SITE = 'https://courier.example';
const ld = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (headline: string, day: string, more = {}) => ({
  '@type': 'NewsArticle',
  headline,
  datePublished: day,
  author: { '@type': 'Person', name: `Author of ${headline.split(' ')[0]}` },
  ...more,
});

function read(path: string, head: string, heading: string, body = '') {
  const page = document.implementation.createHTMLDocument('');
  page.head.innerHTML = head;
  page.body.innerHTML = `<main><article><h1>${heading}</h1>${body}</article></main>`;
  return readMetadata(page, `${SITE}${path}`);
}

const FERRY = 'Ferry board puts off winter timetable';
const SCHOOL = 'School kitchen opens after eleven months';
const FERRY_HEAD = `
  <title>${FERRY} | Courier</title>
  <link rel="canonical" href="/ferry">
  <meta property="og:title" content="${FERRY}">
  <meta property="og:site_name" content="Courier">
  <meta property="article:published_time" content="2024-10-15T09:00Z">
  <meta name="author" content="Lena Ross">`;

describe('a head left behind by the article before', () => {
  test.each([
    ['all of it', `${FERRY_HEAD}${ld(article(FERRY, '2024-10-15'))}`],
    ['without JSON-LD', FERRY_HEAD],
    ['without a canonical address', FERRY_HEAD.replace(/<link.*>/, '')],
    ['with a new title', FERRY_HEAD.replace(`<title>${FERRY}`, `<title>${SCHOOL}`)],
  ])('is not believed: %s', (_, head) => {
    expect(read('/school', head, SCHOOL)).toEqual({
      publisher: 'Courier',
      title: SCHOOL,
      url: `${SITE}/school`,
    });
  });

  test('the page itself may still tell its day', () => {
    const body = '<time datetime="2025-03-21">March 21</time>';
    expect(read('/school', FERRY_HEAD, SCHOOL, body).publishedOn).toBe('2025-03-21');
  });
});

describe('a head of this page', () => {
  test('is believed, also with another wording of the headline', () => {
    const head = FERRY_HEAD.replaceAll(FERRY, 'Winter timetable for ferry put off by board');
    expect(read('/ferry', head, FERRY)).toMatchObject({
      author: 'Lena Ross',
      publishedOn: '2024-10-15',
      url: `${SITE}/ferry`,
    });
  });

  test('is believed at its address under quite another headline', () => {
    const head = FERRY_HEAD.replaceAll(FERRY, 'What happens next?');
    expect(read('/ferry', head, FERRY)).toMatchObject({ publishedOn: '2024-10-15' });
  });

  test('may name an address that many pages share', () => {
    expect(read('/view-255', FERRY_HEAD.replace('/ferry', '/view'), FERRY)).toMatchObject({
      publishedOn: '2024-10-15',
      url: `${SITE}/view-255`,
      canonical: `${SITE}/view`,
    });
  });
});

describe('JSON-LD of several articles', () => {
  const other = article('Lighthouse sold to a baker', '2021-02-03', { url: `${SITE}/lighthouse` });
  const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: other }] };

  test.each([
    ['the headline decides', article(FERRY, '2024-10-15')],
    ['the address decides', article('Boats', '2024-10-15', { mainEntityOfPage: `${SITE}/ferry` })],
    [
      'a reference decides',
      article('Boats', '2024-10-15', { mainEntityOfPage: { '@id': '/ferry' } }),
    ],
  ])('%s, whatever stands first', (_, own) => {
    for (const data of [[list, own], [other, own], { '@graph': [other, list, own] }]) {
      expect(read('/ferry', ld(data), FERRY).publishedOn).toBe('2024-10-15');
    }
  });

  test('none of which is this page’s tells nothing of it', () => {
    expect(read('/ferry', ld(list), FERRY)).toEqual({
      publisher: 'courier.example',
      title: FERRY,
      url: `${SITE}/ferry`,
    });
  });

  test('one that says nothing of where it belongs is believed when it is the only one', () => {
    const bare = { '@type': 'NewsArticle', datePublished: '2024-10-15' };
    expect(read('/ferry', ld([list, bare]), FERRY).publishedOn).toBe('2024-10-15');
    expect(read('/ferry', ld([bare, { ...bare }]), FERRY).publishedOn).toBe('2024-10-15');
  });
});

test('a fragment is kept where it is the address within an app', () => {
  expect(read('/app#/story/2', '', FERRY).url).toBe(`${SITE}/app#/story/2`);
  expect(read('/app#comments', '', FERRY).url).toBe(`${SITE}/app`);
});
