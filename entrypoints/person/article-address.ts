import type { PlaceInArticle } from '@/lib/core/search/search-model.ts';

/** The page of a stored article, at a passage if one is given. */
export function articleAddress({ articleId, start, end }: PlaceInArticle): string {
  const isSpan = start !== undefined && end !== undefined;
  const span = isSpan ? { start: `${start}`, end: `${end}` } : {};
  return `article.html?${new URLSearchParams({ id: articleId, ...span })}`;
}
