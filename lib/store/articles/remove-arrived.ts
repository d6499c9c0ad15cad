import type { Database } from '../database/database.ts';
import { inWriteTransaction } from '../database/write-transaction.ts';
import { bumpWithNames } from '../names/names-trail.ts';
import { deleteArticle } from './remove-article.ts';

export interface ArrivalRange {
  /** ms since the epoch: only articles that came in, or were last read, before this time */
  before?: number;
  /** articles with amendments by the reader stay */
  keepAmended?: boolean;
}

/**
 * Removes the articles of a source with all their facts, in one transaction. Returns how many there were. The source
 * itself stays.
 */
export function removeArrived(
  database: Database,
  sourceId: string,
  { before = Number.POSITIVE_INFINITY, keepAmended = false }: ArrivalRange,
): Promise<number> {
  return inWriteTransaction(database, async (tx) => {
    const range = IDBKeyRange.bound([sourceId], [sourceId, before], false, true);
    const ids = await tx.objectStore('articles').index('by-arrival').getAllKeys(range);
    let removed = 0;
    for (const id of ids) {
      const isAmended = (await tx.objectStore('amendments').index('by-article').count(id)) > 0;
      if (keepAmended && isAmended) continue;
      await deleteArticle(tx, id);
      removed += 1;
    }
    if (removed > 0) await bumpWithNames(tx.objectStore('meta'), { gone: removed });
    return removed;
  });
}
