import { log } from '../../log/log.ts';
import { listArticleIds } from '../../store/articles/list-articles.ts';
import { findArticle } from '../../store/articles/read-article.ts';
import { findReadingStamp, writeReadingStamp } from '../../store/meta/reading-stamps.ts';
import { toParsed } from './added-articles.ts';
import { type IngestDeps, ingestArticle } from './ingest-article.ts';

/**
 * Reads all stored articles again if they were read under another stamp. It goes one by one, while pages get their
 * answers, and keeps the reader's amendments. If the background is stopped midway, the next one goes on: articles
 * already read are recognised. So does one that failed; its articles stay as they are until then. Says whether
 * anything changed.
 */
export async function readAgain(deps: IngestDeps): Promise<boolean> {
  const { database, readingStamp } = deps;
  if ((await findReadingStamp(database, 'articles')) === readingStamp) return false;
  let changed = false;
  let failed = false;
  for (const id of await listArticleIds(database)) {
    try {
      const stored = await findArticle(database, id);
      if (!stored) continue;
      const { article, source } = stored;
      const outcome = await ingestArticle(deps, source, toParsed(article), article);
      changed ||= outcome !== 'unchanged';
    } catch (error) {
      failed = true;
      log.warn('A kept article could not be read again', error);
    }
  }
  if (!failed) await writeReadingStamp(database, 'articles', readingStamp);
  return changed;
}
