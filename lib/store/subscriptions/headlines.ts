import type { Headline } from '../../core/subscriptions/headline.ts';
import type { Database } from '../database/database.ts';
import { inTransaction } from '../database/in-transaction.ts';

/** Keeps headlines, and returns how many are new. One that is there keeps its time. */
export function putHeadlines(database: Database, headlines: readonly Headline[]): Promise<number> {
  return inTransaction(
    database,
    (db) => db.transaction(['headlines'], 'readwrite'),
    async (tx) => {
      const store = tx.objectStore('headlines');
      let added = 0;
      for (const headline of headlines) {
        const before = await store.get([headline.sourceId, headline.key]);
        if (!before) added++;
        await store.put({ ...headline, at: before?.at ?? headline.at });
      }
      return added;
    },
  );
}

/** How many headlines there are of a feed, and the time of the oldest in ms. */
export function countHeadlines(
  database: Database,
  sourceId: string,
): Promise<{ count: number; oldest?: number }> {
  return database.use(async (db) => {
    const index = db.transaction('headlines').store.index('by-age');
    const range = IDBKeyRange.bound([sourceId], [sourceId, []]);
    const [count, first] = await Promise.all([index.count(range), index.openKeyCursor(range)]);
    return { count, ...(first ? { oldest: first.key[1] } : {}) };
  });
}
