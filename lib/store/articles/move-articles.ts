import type { Article, NewSource } from '../../core/model.ts';
import type { Database } from '../database/database.ts';
import { inWriteTransaction } from '../database/write-transaction.ts';
import { readWhole } from '../layout/article-records.ts';
import { bumpWithNames } from '../names/names-trail.ts';
import { addSource, UnknownSourceError } from '../sources/sources.ts';
import { putArticle, readFacts, takeArticle } from './article-facts.ts';

export interface ArticleMove {
  articleId: string;
  /** content hash of the article as it was read */
  over: string;
  /** content hash of the article in its new source */
  contentHash: string;
}

/**
 * Puts articles into another source with the facts that they have, in one transaction. Articles that were changed or
 * removed meanwhile are left alone. A new source becomes the last one. Returns the ids of the articles that were moved.
 * Fails if the source was removed.
 */
export function moveArticles(
  database: Database,
  source: NewSource,
  moves: readonly ArticleMove[],
): Promise<string[]> {
  return inWriteTransaction(database, async (tx) => {
    const kept = await tx.objectStore('sources').get(source.id);
    if (kept?.removedAt !== undefined) throw new UnknownSourceError(source.id);
    const moved: string[] = [];
    for (const { articleId, over, contentHash } of moves) {
      const stored = await tx.objectStore('articles').get(articleId);
      const article = await readWhole(tx, articleId);
      if (!stored || !article || stored.contentHash !== over) continue;
      const facts = await readFacts(tx, articleId);
      await takeArticle(tx, stored);
      const there: Article = { ...article, sourceId: source.id, contentHash };
      await putArticle(tx, there, facts);
      moved.push(articleId);
    }
    if (moved.length === 0) return moved;
    if (!kept) await addSource(tx.objectStore('sources'), source);
    await bumpWithNames(tx.objectStore('meta'), { articleIds: moved, gone: moved.length });
    return moved;
  });
}
