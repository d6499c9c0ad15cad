import { foldText } from '../text/fold.ts';
import type { ArticleSummary } from './article-summary.ts';

/** The articles that contain every word of the query in headline, outlet, source or date, in the given order. */
export function findSummaries(
  articles: readonly ArticleSummary[],
  query: string,
): readonly ArticleSummary[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return articles;
  return articles.filter(({ headline = '', publisher, source, publishedOn = '' }) => {
    const text = foldText([headline, publisher, source, publishedOn].join(' '));
    return words.every((word) => text.includes(word));
  });
}
