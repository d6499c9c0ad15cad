import type { Article } from '../../core/model.ts';
import { log } from '../../log/log.ts';
import { isAmended } from '../../store/articles/amendments.ts';
import { AmendmentsError, type WriteOutcome } from '../../store/articles/write-article.ts';
import type { Database } from '../../store/database/database.ts';
import { beginWork, endWork } from '../../store/meta/set-aside.ts';

/** One stop may be the closing browser. After two, the record is to blame. */
const MOST_TIMES = 2;

/**
 * Writes an article with its amendments, or without them if they can't be applied. They can't if applying them fails,
 * or if the background was stopped twice while doing it. The amendments are kept, and so is the fact that they belong
 * to this article. They are tried again under another reading stamp.
 */
export async function writeAmended(
  { database, readingStamp }: { database: Database; readingStamp: string },
  { id, headline }: Pick<Article, 'id' | 'headline'>,
  write: (isPlain: boolean) => Promise<WriteOutcome>,
): Promise<WriteOutcome> {
  if (!(await isAmended(database, id))) return write(false);
  const about = { articleId: id, title: headline ?? id };
  const setAside = async (reason: string) => {
    log.warn(`The amendments of “${id}” are not applied`, reason);
    const outcome = await write(true);
    await endWork(database, about, true);
    return outcome;
  };
  if ((await beginWork(database, id, readingStamp)) >= MOST_TIMES) {
    return setAside('It never ended');
  }
  try {
    const outcome = await write(false);
    await endWork(database, about, false);
    return outcome;
  } catch (error) {
    if (error instanceof AmendmentsError) return setAside(error.message);
    await endWork(database, about, false).catch(() => undefined);
    throw error;
  }
}
