import type { Amendment, Article, Source } from '../../core/model.ts';
import { listAmendments } from '../articles/amendments.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import type { StoredArticle } from '../database/records.ts';
import { joinArticle } from '../layout/article-records.ts';
import { inOrder } from '../sources/sources.ts';

/** Articles per request, because a cursor takes longer for each article than reading it. */
const BATCH = 20;

/** A stored article with the reader's amendments. */
export interface KeptArticle {
  article: Article;
  amendments: Amendment[];
}

/**
 * Articles in the order of their ids, after `after`, without those of some sources. Stops when their texts have `size`
 * UTF-16 units or about `most` articles were read. `last` is the id of the last one. Undefined if there are no more.
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
    let last = after;
    let room = size;
    let isMore = true;
    for (let looked = 0; isMore && room > 0 && looked < most; looked += BATCH) {
      const batch = await db.getAll('articles', IDBKeyRange.lowerBound(last, true), BATCH);
      isMore = batch.length === BATCH;
      for (const { stored, article } of await withTexts(db, batch, without)) {
        if (room <= 0) {
          // An article without room in this page is read again for the next one.
          isMore = true;
          break;
        }
        last = stored.id;
        if (!article) continue;
        articles.push(article);
        room -= article.text.length;
      }
    }
    const kept = await Promise.all(
      articles.map(async (article) => ({
        article,
        amendments: await listAmendments(db, article.id),
      })),
    );
    return { kept, last: isMore ? last : undefined };
  });
}

/** The articles with their texts, but for those of some sources. */
async function withTexts(
  db: DramatisDatabase,
  batch: readonly StoredArticle[],
  without: ReadonlySet<string>,
) {
  const { store } = db.transaction('texts');
  return Promise.all(
    batch.map(async (stored) => {
      if (without.has(stored.sourceId)) return { stored, article: undefined };
      return { stored, article: joinArticle(stored, await store.get(stored.id)) };
    }),
  );
}

/** In the reader's order, with removed ones. */
export const readSources = (database: Database): Promise<Source[]> =>
  database.use(async (db) => (await db.getAll('sources')).sort(inOrder));

/** The amendments to articles of these sources, and to articles that aren't kept, by article id. */
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
