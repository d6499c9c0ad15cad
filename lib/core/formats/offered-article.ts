import type { ParsedArticle, Source } from '../model.ts';
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
 * Parses an offered article as one of this source. An address is one article, whatever led to it and in whichever
 * source; without one, the same key of the same source is. Throws a NewsTextError when the text holds no paragraph,
 * or when it has neither address nor key.
 */
export function parseOfferedArticle(
  { key, text, lang, url, ...stated }: OfferedArticle,
  source: Pick<Source, 'id' | 'name'>,
): ParsedArticle {
  const address = url && withoutTracking(url);
  return parseNewsText(text, {
    ...stated,
    ...(lang ? { lang } : {}),
    ...(address ? { url: address } : {}),
    id: idOf(source.id, address, key),
    sourceId: source.id,
    sourceName: source.name,
  });
}

function idOf(sourceId: string, address: string | undefined, key: string | undefined): string {
  // A site's front page tells of many articles; where there is a key as well, it says more.
  if (address && (key === undefined || isArticleAddress(address))) {
    return `added:${address.replace(/^https?:\/\/(?:www\.)?/i, '')}`;
  }
  if (key === undefined) throw new NewsTextError('the article has neither an address nor a key');
  return `${sourceId}/${key}`;
}

const isArticleAddress = (address: string): boolean =>
  /^https?:\/\/[^/?#]+(?:\/[^?#]|\/?\?)/i.test(address);
