import type { Database } from '../database/database.ts';
import { inWriteTransaction, type WriteTransaction } from '../database/write-transaction.ts';
import { bumpWithNames } from '../names/names-trail.ts';
import { takeArticle } from './article-facts.ts';

/**
 * Removes an article with all its facts and amendments, in one transaction. Entities that other articles name stay. A
 * missing article changes nothing.
 */
export function removeArticle(database: Database, articleId: string): Promise<void> {
  return removeArticles(database, [articleId]);
}

/** The same for several articles, in one transaction. */
export function removeArticles(database: Database, articleIds: readonly string[]): Promise<void> {
  return inWriteTransaction(database, async (tx) => {
    for (const articleId of articleIds) await deleteArticle(tx, articleId);
    await bumpWithNames(tx.objectStore('meta'), { gone: articleIds.length });
  });
}

export async function deleteArticle(tx: WriteTransaction, articleId: string): Promise<void> {
  const stored = await tx.objectStore('articles').get(articleId);
  if (stored) await takeArticle(tx, stored);
  const amendments = tx.objectStore('amendments');
  const keys = await amendments.index('by-article').getAllKeys(articleId);
  await Promise.all(keys.map((key) => amendments.delete(key)));
}
