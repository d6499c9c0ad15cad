import { type PageArticle, parsePageArticle } from '../../core/formats/page-article.ts';
import { NewsTextError } from '../../core/formats/parse-news-text.ts';
import type { ParsedArticle } from '../../core/model.ts';
import { CallError } from '../../messaging/error.ts';

/** Parses the article of a page as one of this source. Fails with `bad-request` when it holds no paragraph. */
export function parseArticle(article: PageArticle, sourceId: string): ParsedArticle {
  try {
    return parsePageArticle(article, sourceId);
  } catch (error) {
    if (error instanceof NewsTextError) throw new CallError('bad-request', error.message);
    throw error;
  }
}
