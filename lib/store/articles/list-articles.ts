import type { Source } from '../../core/model.ts';
import type { ArticleSummary } from '../../core/preview/article-summary.ts';
import type { Database } from '../database/database.ts';
import type { StoredArticle } from '../database/records.ts';
import { isOfReader } from '../sources/sources.ts';

/** Every article of every source that isn't removed, on or off, newest first. */
export function listArticles(database: Database): Promise<ArticleSummary[]> {
  return database.use(async (db) => {
    const [articles, sources, amendments] = await Promise.all([
      db.getAll('articles'),
      db.getAll('sources'),
      db.getAll('amendments'),
    ]);
    const sourceOf = new Map(sources.map((source) => [source.id, source]));
    const amended = new Set(amendments.map(({ articleId }) => articleId));
    return articles
      .filter(({ sourceId }) => sourceOf.get(sourceId)?.removedAt === undefined)
      .map((article) => summarise(article, sourceOf.get(article.sourceId), amended.has(article.id)))
      .sort((a, b) => b.ingestedAt - a.ingestedAt || a.id.localeCompare(b.id));
  });
}

const NOTHING = { people: 0, statements: 0, events: 0 };

function summarise(
  { id, headline, publisher, publishedOn, lang, ingestedAt, sourceId, counts }: StoredArticle,
  source: Source | undefined,
  isAmended: boolean,
): ArticleSummary {
  return {
    id,
    publisher,
    lang,
    ingestedAt,
    ...(headline ? { headline } : {}),
    ...(publishedOn ? { publishedOn } : {}),
    source: source?.name ?? sourceId,
    sourceId,
    ...(counts ?? NOTHING),
    isRemembered: source?.kind === 'remembered',
    isAmended,
    isRemovable: source !== undefined && isOfReader(source),
  };
}

export const listArticleIds = (database: Database): Promise<string[]> =>
  database.use((db) => db.getAllKeys('articles'));
