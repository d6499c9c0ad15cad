import { type OfferedArticle, parseOfferedArticle } from '../../core/formats/offered-article.ts';
import { NewsTextError } from '../../core/formats/parse-news-text.ts';
import type { ParsedArticle, Source } from '../../core/model.ts';
import { CallError } from '../../messaging/error.ts';

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
