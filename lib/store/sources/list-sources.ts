import type { Source, SourceSummary } from '../../core/model.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import { inOrder } from './sources.ts';

/** Every source with its counts, in the reader's order. Removed ones are included while they can be restored. */
export function listSources(database: Database): Promise<SourceSummary[]> {
  return database.use(async (db) => {
    const sources = (await db.getAll('sources')).filter(({ isDiscarded }) => !isDiscarded);
    return Promise.all(sources.sort(inOrder).map((source) => countSource(db, source)));
  });
}

async function countSource(db: DramatisDatabase, source: Source): Promise<SourceSummary> {
  const articles = await db.getAllFromIndex('articles', 'by-source', source.id);
  const perArticle = await Promise.all(
    articles.map(async ({ id }) => {
      // Only keys are read, since an id begins with the type of its entity.
      const [entities, events, statements] = await Promise.all([
        db.getAllKeysFromIndex('entities', 'by-article', id),
        db.countFromIndex('events', 'by-article', id),
        db.countFromIndex('statements', 'by-article', id),
      ]);
      return { entities, events, statements };
    }),
  );
  const people = perArticle.flatMap(({ entities }) =>
    entities.filter((id) => id.startsWith('person/')),
  );
  const newest = articles
    .flatMap(({ publishedOn }) => publishedOn ?? [])
    .sort()
    .at(-1);
  const updatedAt = articles.reduce((latest, { ingestedAt }) => Math.max(latest, ingestedAt), 0);
  return {
    ...source,
    articles: articles.length,
    people: new Set(people).size,
    events: sum(perArticle.map(({ events }) => events)),
    statements: sum(perArticle.map(({ statements }) => statements)),
    ...(newest ? { newest } : {}),
    ...(updatedAt ? { updatedAt } : {}),
  };
}

const sum = (numbers: number[]): number => numbers.reduce((total, n) => total + n, 0);
