import type { Article } from '../../core/model.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import { readWhole } from '../layout/article-records.ts';
import { isOfReader } from '../sources/sources.ts';

/** A kept article. `isRemoved`: its source was removed, but may still be restored. */
export interface Kept {
  article: Article;
  isRemoved: boolean;
}

/** The article with an id, whatever happened to its source. */
export function findKept(database: Database, id: string): Promise<Kept | undefined> {
  return database.use(async (db) => {
    const article = await readWhole(startReading(db), id);
    const source = article && (await db.get('sources', article.sourceId));
    return article && { article, isRemoved: source?.removedAt !== undefined };
  });
}

/** The articles of the reader's own sources with exactly these words. Removed sources are skipped. */
export function findWithWords(database: Database, wordsHash: string): Promise<Article[]> {
  return database.use(async (db) => {
    const found: Article[] = [];
    for (const { id, sourceId } of await db.getAllFromIndex('articles', 'by-words', wordsHash)) {
      const source = await db.get('sources', sourceId);
      if (!source || !isOfReader(source) || source.removedAt !== undefined) continue;
      const article = await readWhole(startReading(db), id);
      if (article) found.push(article);
    }
    return found;
  });
}

const startReading = (db: DramatisDatabase) => db.transaction(['articles', 'texts']);
