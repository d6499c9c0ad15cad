import type { Article } from '../../core/model.ts';
import type { Database } from '../database/database.ts';
import { readWhole } from '../layout/article-records.ts';

/** The article itself, without its facts. Undefined if it isn't kept. */
export const findStoredArticle = (database: Database, id: string): Promise<Article | undefined> =>
  database.use((db) => readWhole(db.transaction(['articles', 'texts']), id));

/** Records that an article came in again, unchanged; `at` in ms since the epoch. */
export function touchArticle(database: Database, id: string, at: number): Promise<void> {
  return database.use(async (db) => {
    const tx = db.transaction('articles', 'readwrite');
    const article = await tx.store.get(id);
    if (article) await tx.store.put({ ...article, ingestedAt: at });
    await tx.done;
  });
}
