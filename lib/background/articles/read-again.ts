import { log } from '../../log/log.ts';
import { listArticleIds } from '../../store/articles/list-articles.ts';
import { findArticle } from '../../store/articles/read-article.ts';
import { findReadingStamp, writeReadingStamp } from '../../store/meta/reading-stamps.ts';
import { beginWork, endWork } from '../../store/meta/set-aside.ts';
import { isNoStorage } from '../storage/no-storage.ts';
import { ConnectionLostError } from '../workshop/connection.ts';
import { toParsed } from './added-articles.ts';
import { type IngestDeps, ingestArticle } from './ingest-article.ts';

/**
 * Reads all stored articles again if they were read under another stamp. It reads them one by one, while pages get
 * their answers, and keeps the reader's amendments. If the background stops halfway, the next one continues, since it
 * recognises articles that are done. The same happens after a failure, and the remaining articles stay as they are
 * until then. Returns whether anything changed. If it is no longer wanted, it stops after the current article.
 */
export async function readAgain(
  deps: IngestDeps,
  isWanted: () => boolean = () => true,
): Promise<boolean> {
  const { database, readingStamp } = deps;
  if ((await findReadingStamp(database, 'articles')) === readingStamp) return false;
  let changed = false;
  let failed = false;
  for (const id of await listArticleIds(database)) {
    if (!isWanted()) return changed;
    try {
      const stored = await findArticle(database, id);
      if (!stored) continue;
      const { article, source } = stored;
      const outcome = await ingestArticle(deps, source, toParsed(article), article);
      changed ||= outcome !== 'unchanged';
    } catch (error) {
      log.warn('A kept article could not be read again', error);
      if (!(await isSetAside(deps, id, error))) failed = true;
    }
  }
  if (!failed && isWanted()) await writeReadingStamp(database, 'articles', readingStamp);
  return changed;
}

/**
 * Whether the article couldn't be read under this stamp for the second time. Then it stays as it is, and the reader is
 * told. Without storage or workshop nothing can be read, which is not the article's fault.
 */
async function isSetAside(
  { database, readingStamp }: IngestDeps,
  articleId: string,
  error: unknown,
): Promise<boolean> {
  if (error instanceof DOMException || error instanceof ConnectionLostError) return false;
  if (isNoStorage(error)) return false;
  if ((await beginWork(database, `again ${articleId}`, readingStamp)) === 0) return false;
  const title = (await findArticle(database, articleId))?.article.headline ?? articleId;
  await endWork(database, { articleId, title }, true);
  return true;
}
