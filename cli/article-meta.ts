import type { ArticleRecord } from '../lib/core/formats/article-record.ts';
import type { NewsTextMeta } from '../lib/core/formats/parse-news-text.ts';

/** What a record says about its article besides the text. A time counts as its day. */
export function metaOf(input: ArticleRecord): NewsTextMeta {
  const meta: NewsTextMeta = { id: input.id, sourceId: 'cli' };
  if (input.publisher) meta.publisher = input.publisher;
  if (input.title) meta.title = input.title;
  if (input.lang) meta.lang = input.lang;
  if (input.url) meta.url = input.url;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(input.date ?? '')?.[0];
  if (day) meta.publishedOn = day;
  return meta;
}
