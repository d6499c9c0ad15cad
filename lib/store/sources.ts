import type { Source, SourceSummary } from '../core/model.ts';
import type { Database, DramatisDatabase } from './database.ts';
import { bumpRevision } from './knowledge-revision.ts';

/** Every source with its counts, oldest first. */
export function listSources(database: Database): Promise<SourceSummary[]> {
  return database.use(async (db) => {
    const sources = await db.getAll('sources');
    const counted = await Promise.all(sources.map((source) => countSource(db, source)));
    return counted.sort((a, b) => a.addedAt - b.addedAt || a.id.localeCompare(b.id));
  });
}

/** Switches a source, which changes what is known. Fails when there is no such source. */
export function setSourceEnabled(database: Database, id: string, enabled: boolean): Promise<void> {
  return database.use(async (db) => {
    const tx = db.transaction(['meta', 'sources'], 'readwrite');
    const sources = tx.objectStore('sources');
    const source = await sources.get(id);
    if (!source) {
      tx.abort();
      await tx.done.catch(() => undefined);
      throw new UnknownSourceError(id);
    }
    await sources.put({ ...source, enabled });
    await bumpRevision(tx.objectStore('meta'));
    await tx.done;
  });
}

export class UnknownSourceError extends Error {
  constructor(id: string) {
    super(`There is no source “${id}”`);
    this.name = 'UnknownSourceError';
  }
}

/** The articles of the sources that are on: all that cards, search and marks may speak of. */
export async function enabledArticleIds(db: DramatisDatabase): Promise<Set<string>> {
  const sources = await db.getAll('sources');
  const keys = await Promise.all(
    sources
      .filter((s) => s.enabled)
      .map((s) => db.getAllKeysFromIndex('articles', 'by-source', s.id)),
  );
  return new Set(keys.flat());
}

async function countSource(db: DramatisDatabase, source: Source): Promise<SourceSummary> {
  const articles = await db.getAllFromIndex('articles', 'by-source', source.id);
  const perArticle = await Promise.all(
    articles.map(async ({ id }) => ({
      entities: await db.getAllFromIndex('entities', 'by-article', id),
      events: await db.countFromIndex('events', 'by-article', id),
      statements: await db.countFromIndex('statements', 'by-article', id),
    })),
  );
  const people = perArticle.flatMap(({ entities }) => entities.filter((e) => e.type === 'person'));
  const newest = articles
    .flatMap(({ publishedOn }) => publishedOn ?? [])
    .sort()
    .at(-1);
  return {
    ...source,
    articles: articles.length,
    people: new Set(people.map((person) => person.id)).size,
    events: sum(perArticle.map(({ events }) => events)),
    statements: sum(perArticle.map(({ statements }) => statements)),
    ...(newest ? { newest } : {}),
  };
}

const sum = (numbers: number[]): number => numbers.reduce((total, n) => total + n, 0);
