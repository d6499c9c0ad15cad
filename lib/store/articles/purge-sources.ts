import type { Database } from '../database/database.ts';
import { inWriteTransaction } from '../database/write-transaction.ts';
import { noteGone } from '../names/names-trail.ts';
import { purgeAllOf } from '../records/purge-generations.ts';
import { deleteSubscription } from '../subscriptions/subscriptions.ts';
import { deleteArticle } from './remove-article.ts';

/** Articles per transaction. They are few enough not to delay a page's question noticeably. */
const BATCH = 20;

/**
 * Deletes all discarded sources with their articles, a few articles at a time. Returns the number of sources. Discarded
 * sources no longer count, so an interrupted deletion does no harm, and the next call continues it.
 */
export async function purgeDiscarded(database: Database): Promise<number> {
  const sources = await database.use((db) => db.getAll('sources'));
  const discarded = sources.filter(({ isDiscarded }) => isDiscarded);
  for (const { id } of discarded) {
    await deleteSubscription(database, id);
    await purgeAllOf(database, id);
    while (await purgeSome(database, id));
  }
  return discarded.length;
}

/** Returns whether there is more. */
function purgeSome(database: Database, sourceId: string): Promise<boolean> {
  return inWriteTransaction(database, async (tx) => {
    const ofSource = tx.objectStore('articles').index('by-source');
    const ids = await ofSource.getAllKeys(sourceId, BATCH);
    for (const id of ids) await deleteArticle(tx, id);
    await noteGone(tx.objectStore('meta'), ids.length);
    if (ids.length === BATCH) return true;
    await tx.objectStore('sources').delete(sourceId);
    await tx.objectStore('counts').delete(sourceId);
    return false;
  });
}
