import { deleteArticle } from '../articles/remove-article.ts';
import type { Database } from '../database/database.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { inWriteTransaction } from '../database/write-transaction.ts';
import { bumpWithNames } from '../names/names-trail.ts';

export interface Keeps {
  /** ms since the epoch: what came before goes */
  before: number;
  most: number;
  /** what stays anyway: ids of articles, keys of headlines */
  listed: ReadonlySet<string>;
}

/** Deletes articles of a feed that are too old or too many. Those that the reader amended stay. Returns how many. */
export function expireArticles(
  database: Database,
  sourceId: string,
  { before, most, listed }: Keeps,
): Promise<number> {
  return inWriteTransaction(database, async (tx) => {
    const range = IDBKeyRange.bound([sourceId], [sourceId, []]);
    const index = tx.objectStore('articles').index('by-arrival');
    const [ids, old] = await Promise.all([
      index.getAllKeys(range),
      index.count(IDBKeyRange.bound([sourceId], [sourceId, before], false, true)),
    ]);
    let gone = 0;
    for (const id of ids.slice(0, Math.max(old, ids.length - most))) {
      const amendments = tx.objectStore('amendments').index('by-article');
      if (listed.has(id) || (await amendments.count(id)) > 0) continue;
      await deleteArticle(tx, id);
      gone++;
    }
    if (gone > 0) await bumpWithNames(tx.objectStore('meta'), { gone });
    return gone;
  });
}

/** The same for headlines. */
export function expireHeadlines(
  database: Database,
  sourceId: string,
  { before, most, listed }: Keeps,
): Promise<void> {
  return inTransaction(
    database,
    (db) => db.transaction(['headlines'], 'readwrite'),
    async (tx) => {
      const store = tx.objectStore('headlines');
      const index = store.index('by-age');
      const [keys, old] = await Promise.all([
        index.getAllKeys(IDBKeyRange.bound([sourceId], [sourceId, []])),
        index.count(IDBKeyRange.bound([sourceId], [sourceId, before], false, true)),
      ]);
      for (const key of keys.slice(0, Math.max(old, keys.length - most)))
        if (!listed.has(key[1])) await store.delete(key);
    },
  );
}
