import type { LibraryCalls } from '../../entrypoints/article/library-state.ts';
import { filterArticles, findInLibrary } from '../../lib/core/library/find-in-library.ts';
import type { ArticleSummary } from '../../lib/core/preview/article-summary.ts';
import type { RemovedArticle } from '../../lib/messaging/protocol.ts';

/** A background that holds these articles only, and does to them what the real one would. */
export function fakeLibrary(given: readonly ArticleSummary[]): LibraryCalls {
  let articles = [...given];
  const known = new Map(given.map((article) => [article.id, article]));
  const has = (ids: readonly string[]) => {
    const asked = new Set(ids);
    return (article: ArticleSummary) => asked.has(article.id);
  };
  return {
    listLibrary: async (request) => ({
      ...findInLibrary(articles, request),
      targets: [{ id: 'added', name: 'Saved articles' }],
    }),
    listLibraryIds: async (filter) =>
      filterArticles(articles, filter).map(({ id, sourceId, isRemovable }) => ({
        id,
        sourceId,
        isRemovable,
      })),
    getArticles: async ({ articleIds }) => articles.filter(has(articleIds)).map(toRemoved),
    removeArticles: async ({ articleIds }) => {
      const isGone = has(articleIds);
      articles = articles.filter((article) => !isGone(article));
      return undefined;
    },
    restoreArticles: async ({ removed }) => {
      articles = [...articles, ...removed.flatMap(({ article }) => known.get(article.id) ?? [])];
      return undefined;
    },
    moveArticles: async ({ articleIds, target }) => {
      const isMoved = has(articleIds);
      articles = articles.map((article) =>
        isMoved(article)
          ? {
              ...article,
              sourceId: target.id,
              source: target.name || 'Saved articles',
              isRemembered: target.id === 'remembered',
            }
          : article,
      );
      return undefined;
    },
  };
}

const toRemoved = ({
  id,
  sourceId,
  lang,
  publisher,
  headline,
}: ArticleSummary): RemovedArticle => ({
  article: {
    id,
    sourceId,
    text: `${headline ?? ''}\n\nThe words of the article.`,
    lang,
    publisher,
    ...(headline ? { headline } : {}),
    corrections: [],
    blocks: [],
  },
  amendments: [],
  ingestedAt: 0,
});
