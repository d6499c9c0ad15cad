import type { Article, Source } from '../../core/model.ts';
import type { ArticleSummary } from '../../core/preview/article-summary.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import { isOfReader } from '../sources/sources.ts';

/** Every article of every source that isn't removed, on or off, newest first. */
export function listArticles(database: Database): Promise<ArticleSummary[]> {
  return database.use(async (db) => {
    const [articles, sources] = await Promise.all([db.getAll('articles'), db.getAll('sources')]);
    const sourceOf = new Map(sources.map((source) => [source.id, source]));
    const summaries = await Promise.all(
      articles
        .filter(({ sourceId }) => sourceOf.get(sourceId)?.removedAt === undefined)
        .map((article) => summarise(db, article, sourceOf.get(article.sourceId))),
    );
    return summaries.sort((a, b) => b.ingestedAt - a.ingestedAt || a.id.localeCompare(b.id));
  });
}

async function summarise(
  db: DramatisDatabase,
  { id, headline, publisher, publishedOn, lang, ingestedAt, sourceId }: Article,
  source: Source | undefined,
): Promise<ArticleSummary> {
  // Only keys are read, since an id begins with the type of its entity.
  const [entities, statements, events, amendments] = await Promise.all([
    db.getAllKeysFromIndex('entities', 'by-article', id),
    db.countFromIndex('statements', 'by-article', id),
    db.countFromIndex('events', 'by-article', id),
    db.countFromIndex('amendments', 'by-article', id),
  ]);
  return {
    id,
    publisher,
    lang,
    ingestedAt,
    ...(headline ? { headline } : {}),
    ...(publishedOn ? { publishedOn } : {}),
    source: source?.name ?? sourceId,
    people: entities.filter((entityId) => entityId.startsWith('person/')).length,
    statements,
    events,
    isRemembered: source?.kind === 'remembered',
    isAmended: amendments > 0,
    isRemovable: source !== undefined && isOfReader(source),
  };
}

export const listArticleIds = (database: Database): Promise<string[]> =>
  database.use((db) => db.getAllKeys('articles'));
