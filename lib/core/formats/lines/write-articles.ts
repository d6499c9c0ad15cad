import type { ParsedArticle } from '../../model.ts';
import type { ArticleRecord } from '../article-record.ts';
import { BYTE_ORDER_MARK, writeRow } from './write-csv.ts';

/** `jsonl` has the whole articles, in the form that the import reads; `csv` lists them. */
export type ArticleFormat = 'jsonl' | 'csv';

export const ARTICLE_FORMATS: Readonly<
  Record<ArticleFormat, { type: string; write: (articles: readonly ParsedArticle[]) => string }>
> = {
  jsonl: {
    type: 'application/jsonl',
    write: (articles) => articles.map((article) => `${writeRecord(article)}\n`).join(''),
  },
  csv: { type: 'text/csv', write: writeList },
};

function writeRecord({ id, text, headline, publishedOn, publisher, url, lang }: ParsedArticle) {
  const record: ArticleRecord = {
    id,
    text,
    ...(headline ? { title: headline } : {}),
    ...(publishedOn ? { date: publishedOn } : {}),
    publisher,
    ...(url ? { url } : {}),
    lang,
  };
  return JSON.stringify(record);
}

const COLUMNS = ['headline', 'outlet', 'published', 'author', 'language', 'address'];

function writeList(articles: readonly ParsedArticle[]): string {
  const rows = articles.map(({ headline, publisher, publishedOn, author, lang, url }) => [
    headline,
    publisher,
    publishedOn,
    author,
    lang,
    url,
  ]);
  return BYTE_ORDER_MARK + [COLUMNS, ...rows].map(writeRow).join('');
}
