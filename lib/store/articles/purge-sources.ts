import type { Database } from '../database/database.ts';
import { inWriteTransaction } from '../database/write-transaction.ts';
import { deleteArticle } from './remove-article.ts';

/** Articles per transaction: few enough that a page's question meanwhile isn't noticeably delayed. */
const BATCH = 20;

/**
 * Deletes all discarded sources with their articles, some articles at a time, and says how many sources. They no
 * longer count, so an interrupted deletion leaves nothing half known, and the next call continues.
 */
export async function purgeDiscarded(database: Database): Promise<number> {
  const sources = await database.use((db) => db.getAll('sources'));
  const discarded = sources.filter(({ isDiscarded }) => isDiscarded);
  for (const { id } of discarded) while (await purgeSome(database, id));
  return discarded.length;
}

/** Says whether there is more. */
function purgeSome(database: Database, sourceId: string): Promise<boolean> {
  return inWriteTransaction(database, async (tx) => {
    const ofSource = tx.objectStore('articles').index('by-source');
    const ids = await ofSource.getAllKeys(sourceId, BATCH);
    for (const id of ids) await deleteArticle(tx, id);
    if (ids.length === BATCH) return true;
    await tx.objectStore('sources').delete(sourceId);
    await tx.objectStore('counts').delete(sourceId);
    return false;
  });
}
