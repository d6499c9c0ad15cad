import { expect, it } from 'vitest';
import { ARTICLE_FORMATS } from '@/lib/core/formats/lines/write-articles.ts';
import { readRecords } from '@/lib/core/import/read-records.ts';
import type { ParsedArticle } from '@/lib/core/model.ts';

const ARTICLE: ParsedArticle = {
  id: 'added:gazette.example/toll',
  sourceId: 'added',
  text: 'Toll “put off”\n\nThe board put off its vote.',
  lang: 'en',
  url: 'https://gazette.example/toll',
  publisher: 'Gazette, The',
  author: 'A. Writer',
  publishedOn: '2025-09-04',
  headline: '=Toll “put off”',
  corrections: [],
  blocks: [],
};
const { headline: _, url: __, publishedOn: ___, author: ____, ...BARE } = ARTICLE;

it('writes whole articles as the import reads them', () => {
  const lines = ARTICLE_FORMATS.jsonl.write([ARTICLE, { ...BARE, id: 'file:bare.txt' }]);
  expect([...readRecords(lines, 'x.jsonl')]).toMatchObject([
    {
      article: {
        key: 'record:added:gazette.example/toll',
        text: ARTICLE.text,
        title: '=Toll “put off”',
        publisher: 'Gazette, The',
        publishedOn: '2025-09-04',
        url: 'https://gazette.example/toll',
      },
    },
    { article: { key: 'record:file:bare.txt', publisher: 'Gazette, The' } },
  ]);
});

it('lists articles for a spreadsheet, which must not run their headlines', () => {
  expect(ARTICLE_FORMATS.csv.write([ARTICLE, BARE])).toBe(
    '\uFEFFheadline,outlet,published,author,language,address\r\n' +
      '\'=Toll “put off”,"Gazette, The",2025-09-04,A. Writer,en,https://gazette.example/toll\r\n' +
      ',"Gazette, The",,,en,\r\n',
  );
});
