import type { Amendment } from '../../core/model.ts';
import type { Database } from '../database/database.ts';
import { inWriteTransaction } from '../database/write-transaction.ts';
import { forgetReadingStamp } from '../meta/reading-stamps.ts';

/**
 * Adds missing amendments and keeps newer ones. Their article, if it is here, must be read again. That happens even if
 * the background stops first. Returns how many were added.
 */
export function restoreAmendments(
  database: Database,
  articleId: string,
  amendments: readonly Amendment[],
): Promise<number> {
  return inWriteTransaction(database, async (tx) => {
    const store = tx.objectStore('amendments');
    const here = await Promise.all(amendments.map(({ id }) => store.getKey(id)));
    const missing = amendments.filter((_, index) => here[index] === undefined);
    if (missing.length === 0) return 0;
    await Promise.all(missing.map((amendment) => store.put(amendment)));
    const article = await tx.objectStore('articles').get(articleId);
    if (article) {
      await tx.objectStore('articles').put({ ...article, contentHash: '' });
      await forgetReadingStamp(tx.objectStore('meta'), 'articles');
    }
    return missing.length;
  });
}
