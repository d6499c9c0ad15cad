import type { Amendment, Article, Source } from '../core/model.ts';
import { listAmendments } from './amendments.ts';
import type { Database } from './database.ts';
import { inOrder } from './sources.ts';

/** A stored article with what the reader has amended in it. */
export interface KeptArticle {
  article: Article;
  amendments: Amendment[];
}

/**
 * Articles of all sources but some, in the order of their ids, from behind `after` until their texts are `size` UTF-16
 * units long or `most` were looked at. `last` is the id of the last one looked at; undefined when there are no more.
 */
export function readKeptArticles(
  database: Database,
  {
    after,
    size,
    most,
    without,
  }: { after: string; size: number; most: number; without: ReadonlySet<string> },
): Promise<{ kept: KeptArticle[]; last: string | undefined }> {
  return database.use(async (db) => {
    const articles: Article[] = [];
    let last: string | undefined;
    let room = size;
    let looked = 0;
    const range = IDBKeyRange.lowerBound(after, true);
    let cursor = await db.transaction('articles').store.openCursor(range);
    for (; cursor; cursor = await cursor.continue()) {
      if (room <= 0 || looked >= most) break;
      last = cursor.value.id;
      looked += 1;
      if (without.has(cursor.value.sourceId)) continue;
      articles.push(cursor.value);
      room -= cursor.value.text.length;
    }
    const kept = await Promise.all(
      articles.map(async (article) => ({
        article,
        amendments: await listAmendments(db, article.id),
      })),
    );
    return { kept, last: cursor ? last : undefined };
  });
}

/** In the reader's order, removed ones too. */
export const readSources = (database: Database): Promise<Source[]> =>
  database.use(async (db) => (await db.getAll('sources')).sort(inOrder));

/** The amendments of articles of some sources, and of articles that are not kept, by the id of their article. */
export function readAmendmentsOf(
  database: Database,
  sourceIds: ReadonlySet<string>,
): Promise<Map<string, Amendment[]>> {
  return database.use(async (db) => {
    const tx = db.transaction(['amendments', 'articles']);
    const byArticle = Map.groupBy(
      await tx.objectStore('amendments').getAll(),
      ({ articleId }) => articleId,
    );
    const articles = await Promise.all(
      [...byArticle.keys()].map((id) => tx.objectStore('articles').get(id)),
    );
    for (const article of articles) {
      if (article && !sourceIds.has(article.sourceId)) byArticle.delete(article.id);
    }
    return byArticle;
  });
}
