import type { ParsedArticle, Source } from '../model.ts';
import { articleIds } from '../same-article/article-ids.ts';
import { type PageArticle, withoutTracking } from './page-article.ts';
import { NewsTextError, parseNewsText } from './parse-news-text.ts';

/** An article that is offered for keeping: of a page, of a file, or pasted words. What it does not say is left out. */
export interface OfferedArticle extends Omit<PageArticle, 'url' | 'publisher'> {
  /** the outlet; where neither this nor the text tells it, the name of the source stands for it */
  publisher?: string;
  /** http or https, without a fragment */
  url?: string;
  /** what tells it from the others of its source where its address does not: a file's name, a record's id */
  key?: string;
}

/**
 * Parses an offered article as one of this source, under the likeliest of its ids. Throws a NewsTextError when the
 * text holds no paragraph, or when it has neither address nor key.
 */
export function parseOfferedArticle(
  { key, canonical, text, lang, url, ...stated }: OfferedArticle,
  source: Pick<Source, 'id' | 'name'>,
): ParsedArticle {
  const address = url && withoutTracking(url);
  const [id] = articleIds({ key, canonical, url }, source.id);
  if (id === undefined) throw new NewsTextError('the article has neither an address nor a key');
  return parseNewsText(text, {
    ...stated,
    ...(lang ? { lang } : {}),
    ...(address ? { url: address } : {}),
    id,
    sourceId: source.id,
    sourceName: source.name,
  });
}
