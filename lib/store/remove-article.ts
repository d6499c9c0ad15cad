import { abortQuietly } from './abort-quietly.ts';
import type { Database } from './database.ts';
import { bumpRevision } from './knowledge-revision.ts';
import { removeFacts, startWrite } from './write-article.ts';

/**
 * Takes an article, all that was read from it and all that was struck out of it from the store, in one
 * transaction. Entities that another article names stay. One that is not there changes nothing.
 */
export function removeArticle(database: Database, articleId: string): Promise<void> {
  return database.use(async (db) => {
    const tx = startWrite(db);
    try {
      await removeFacts(tx, articleId);
      await tx.objectStore('articles').delete(articleId);
      const strikes = tx.objectStore('strikes');
      const struck = await strikes.index('by-article').getAllKeys(articleId);
      await Promise.all(struck.map((key) => strikes.delete(key)));
      await bumpRevision(tx.objectStore('meta'));
      await tx.done;
    } catch (error) {
      abortQuietly(tx);
      await tx.done.catch(() => undefined);
      throw error;
    }
  });
}
