import type { ArticleSummary } from '../core/preview/article-summary.ts';
import type { Database } from './database.ts';

/** Every article of every source, on or off, the one that came in last first. */
export function listArticles(database: Database): Promise<ArticleSummary[]> {
  return database.use(async (db) => {
    const [articles, sources] = await Promise.all([db.getAll('articles'), db.getAll('sources')]);
    const sourceOf = new Map(sources.map((source) => [source.id, source]));
    const summaries = await Promise.all(
      articles.map(async (article): Promise<ArticleSummary> => {
        const [entities, statements] = await Promise.all([
          db.getAllFromIndex('entities', 'by-article', article.id),
          db.countFromIndex('statements', 'by-article', article.id),
        ]);
        const { id, headline, publisher, publishedOn, lang, ingestedAt } = article;
        const source = sourceOf.get(article.sourceId);
        return {
          id,
          publisher,
          lang,
          ingestedAt,
          ...(headline ? { headline } : {}),
          ...(publishedOn ? { publishedOn } : {}),
          source: source?.name ?? article.sourceId,
          people: entities.filter(({ type }) => type === 'person').length,
          statements,
          isRemovable: source?.kind === 'added',
        };
      }),
    );
    return summaries.sort((a, b) => b.ingestedAt - a.ingestedAt || a.id.localeCompare(b.id));
  });
}

export const listArticleIds = (database: Database): Promise<string[]> =>
  database.use((db) => db.getAllKeys('articles'));
