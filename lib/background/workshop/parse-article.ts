import { type OfferedArticle, parseOfferedArticle } from '../../core/formats/offered-article.ts';
import { NewsTextError } from '../../core/formats/parse-news-text.ts';
import type { ParsedArticle, Source } from '../../core/model.ts';
import { CallError, toErrorData } from '../../messaging/error.ts';
import type { Parsed } from './jobs.ts';

/** Parses an article as part of this source. Fails with `bad-request` when it holds no paragraph. */
export function parseArticle(
  article: OfferedArticle,
  source: Pick<Source, 'id' | 'name'>,
): ParsedArticle {
  try {
    return parseOfferedArticle(article, source);
  } catch (error) {
    if (error instanceof NewsTextError) throw new CallError('bad-request', error.message);
    throw error;
  }
}

/** Parses several articles. One that can't be parsed doesn't keep the others from it. */
export function parseArticles(
  articles: readonly OfferedArticle[],
  source: Pick<Source, 'id' | 'name'>,
): Parsed[] {
  return articles.map((article) => {
    try {
      return { article: parseArticle(article, source) };
    } catch (error) {
      return { error: toErrorData(error) };
    }
  });
}
