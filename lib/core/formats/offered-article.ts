import type { ParsedArticle, Source } from '../model.ts';
import { articleIds } from '../same-article/article-ids.ts';
import { type PageArticle, withoutTracking } from './page-article.ts';
import { NewsTextError, parseNewsText } from './parse-news-text.ts';

/** An article that is offered for keeping, from a page, a file or pasted words. Fields that it lacks are absent. */
export interface OfferedArticle extends Omit<PageArticle, 'url' | 'publisher'> {
  /** the outlet; if neither this nor the text names it, the name of the source is used */
  publisher?: string;
  /** http or https, without a fragment */
  url?: string;
  /** what distinguishes it in its source if its address doesn't: the name of a file, the id of a record */
  key?: string;
}

/**
 * Parses an offered article for this source, with its most likely id. Throws a NewsTextError if the text has no
 * paragraph, or if the article has neither address nor key.
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
