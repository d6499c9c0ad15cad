import type { KeptCounts } from '../../core/preview/kept-counts.ts';
import type { Database } from '../database/database.ts';
import { readSetAside } from '../meta/set-aside.ts';

/** Counts without reading a record. Removed sources count while they can be restored. */
export function countKept(database: Database): Promise<KeptCounts> {
  return database.use(async (db) => {
    // The id of an entity begins with its type.
    const people = IDBKeyRange.bound('person/', 'person/\uffff');
    const [sources, articles, persons, events, statements, amendments, records, aside] =
      await Promise.all([
        db.count('sources'),
        db.count('articles'),
        db.count('entities', people),
        db.count('events'),
        db.count('statements'),
        db.count('amendments'),
        db.count('records'),
        readSetAside(db.transaction('meta').store),
      ]);
    const kept = await Promise.all(aside.map(({ articleId }) => db.count('articles', articleId)));
    const setAside = aside.filter((_, index) => kept[index]).map(({ title }) => title);
    return {
      sources,
      articles,
      people: persons,
      events,
      statements,
      amendments,
      setAside,
      ...(records > 0 ? { records } : {}),
    };
  });
}

/** Those of the ids that belong to a kept article. */
export function findKeptIds(database: Database, ids: readonly string[]): Promise<string[]> {
  return database.use(async (db) => {
    const { store } = db.transaction('articles');
    const keys = await Promise.all(ids.map((id) => store.getKey(id)));
    return keys.flatMap((key) => key ?? []);
  });
}

/** Whether any article came from one of these sources. */
export const hasArticlesOf = (database: Database, sourceIds: readonly string[]): Promise<boolean> =>
  database.use(async (db) => {
    const index = db.transaction('articles').store.index('by-source');
    const keys = await Promise.all(sourceIds.map((id) => index.getKey(id)));
    return keys.some((key) => key !== undefined);
  });
