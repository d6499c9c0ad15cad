// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isFurniture } from '@/lib/page/article/furniture.ts';
import { findArticle } from '@/lib/page/article/read-article.ts';
import { readParagraphs } from '@/lib/page/article/read-paragraphs.ts';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const PARAGRAPHS = [
  'The harbour board put off its vote on the bridge toll on Thursday after four hours of talks.',
  '“We have to stop treating the islands as a cost,” said Transport Minister Ines Valdrup, who came by ferry.',
  'Tomas Brandvold, the chair of the board, said the vote would be held before the winter, whatever came of it.',
  'Four thousand lorries cross the bridge in a week, and each of them pays as much as a family car does today.',
];
const page = (inner: string) =>
  parse(
    `<title>Toll put off - Gazette</title><meta property="og:site_name" content="Gazette">
     <nav><a href="/">Home</a> <a href="/x">Ines Valdrup in pictures</a></nav>
     <article><h1>Toll put off</h1>${inner}</article>
     <footer>About us. Contact. Imprint.</footer>`,
  );
const ADDRESS = 'https://gazette.example/toll';

describe('an article', () => {
  const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

  test('is its headline and its paragraphs', () => {
    expect(findArticle(page(body), ADDRESS)).toEqual({
      title: 'Toll put off',
      publisher: 'Gazette',
      url: ADDRESS,
      text: ['Toll put off', ...PARAGRAPHS].join('\n\n'),
    });
  });

  test('leaves out a byline and a date, and uses that date if there is no other', () => {
    const head = '<meta name="author" content="Ada Roe">';
    const found = findArticle(
      page(`${head}<p>ADA ROE, Gazette Staff</p><p>January 18, 2020</p>${body}`),
      ADDRESS,
    );
    expect(found?.text).toBe(['Toll put off', ...PARAGRAPHS].join('\n\n'));
    expect(found?.publishedOn).toBe('2020-01-18');
  });

  test('leaves out lines between the paragraphs', () => {
    const between = `<p><a href="/y">Read more: the ferry that never came</a></p><p>Advertisement</p>
      <figure><img><figcaption>The bridge at dawn. Photo: A. Roe</figcaption></figure><p>Share</p>`;
    const article = findArticle(page(body.replace('</p>', `</p>${between}`)), ADDRESS);
    expect(article?.text).toBe(['Toll put off', ...PARAGRAPHS].join('\n\n'));
  });

  test('leaves the page as it was', () => {
    const document = page(body);
    const before = document.documentElement.outerHTML;
    findArticle(document, ADDRESS);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test.each([
  ['an empty page', ''],
  [
    'a list of links',
    '<ul>'.padEnd(3000, '<li><a href="/a">Ines Valdrup opens the bridge</a></li>'),
  ],
  ['one paragraph', `<p>${PARAGRAPHS[0]}</p>`],
])('%s holds no article', (_, inner) => expect(findArticle(page(inner), ADDRESS)).toBeUndefined());

describe('paragraphs', () => {
  const read = (html: string) => readParagraphs(parse(html).body);

  test('are the paragraphs that a reader sees', () => {
    expect(
      read('<div>One<br>two<p>three <b>and</b>\n more</p>four</div><ul><li>five</ul>'),
    ).toEqual(['One', 'two', 'three and more', 'four', 'five']);
  });

  test('that are one link are teasers; paragraphs with a link in them are not', () => {
    expect(
      read('<p><a href="/">The ferry</a></p><p>The <a href="/">ferry</a> was late.</p>'),
    ).toEqual(['The ferry was late.']);
  });
});

describe('furniture', () => {
  test.each([
    'Advertisement',
    'READ MORE:',
    'Sign up for our daily newsletter',
    'Image 1 of 12',
    'Photo: Ada Roe, Agency',
    'The bridge at dawn (Image: GETTY )',
    '© 2025 Gazette',
    'Updated 4 September 2025, 10:00',
    'https://gazette.example/toll',
    'This website uses cookies to personalise content.',
  ])('is %s', (line) => expect(isFurniture(line)).toBe(true));

  test.each([
    'Share prices fell by a third.',
    'Read more carefully, the law says nothing of the kind.',
    'Sign in sheets were found in the harbour office, and they named every member of the board who had been there that night, prosecutors said.',
    'Updated maps of the harbour show the bridge.',
    'Photo evidence was presented.',
    'Follow the money, said Roe.',
  ])('is not %s', (line) => expect(isFurniture(line)).toBe(false));
});
