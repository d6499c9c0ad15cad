import { toParsed } from '@/lib/background/articles/added-articles.ts';
import type { RemovedArticle } from '@/lib/messaging/protocol.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import { removeArticle } from '@/lib/store/articles/remove-article.ts';
import type { Database } from '@/lib/store/database/database.ts';

/** Removes an article, and returns it as the page of saved articles keeps it for restoring. */
export async function takeOut(database: Database, articleId: string): Promise<RemovedArticle> {
  const found = await findArticle(database, articleId);
  if (!found) throw new Error(`There is no article ${articleId}`);
  await removeArticle(database, articleId);
  const { article, amendments } = found;
  return { article: toParsed(article), amendments, ingestedAt: article.ingestedAt };
}
