import { withAmendments } from '../../core/amendments/with-amendments.ts';
import type { Amendment, Article, ArticleFacts, NewSource } from '../../core/model.ts';
import type { Database } from '../database/database.ts';
import { inWriteTransaction } from '../database/write-transaction.ts';
import { bumpWithNames } from '../names/names-trail.ts';
import { addSource, UnknownSourceError } from '../sources/sources.ts';
import { putArticle, takeArticle } from './article-facts.ts';

/** Whether the article was new, changed, or exactly the stored one. */
export type WriteOutcome = 'added' | 'replaced' | 'unchanged';

export interface WriteOptions {
  /** the content hash of the article as it was last read; nothing is written if it has changed or gone since */
  over?: string | undefined;
  /** leaves out the reader's amendments, which stay stored */
  isPlain?: boolean;
}

/** The amendments of an article can't be applied. Nothing was written. */
export class AmendmentsError extends Error {
  override readonly name = 'AmendmentsError';
}

/**
 * Writes an article with all its facts in one transaction. Afterwards either everything is there or nothing has
 * changed. The same article with the same content from the same extractor is not written again. A new source becomes
 * the last one. The reader's choices for a known source (on/off, name) stay, and so do amendments to the article. Fails
 * if the source was removed, and with AmendmentsError.
 */
export function writeArticle(
  database: Database,
  source: NewSource,
  article: Article,
  facts: ArticleFacts,
  { over, isPlain = false }: WriteOptions = {},
): Promise<WriteOutcome> {
  return inWriteTransaction(database, async (tx) => {
    const stored = await tx.objectStore('articles').get(article.id);
    const kept = await tx.objectStore('sources').get(source.id);
    const isRemoved = kept?.removedAt !== undefined;
    if (over !== undefined && (isRemoved || stored?.contentHash !== over)) return 'unchanged';
    if (isRemoved) throw new UnknownSourceError(source.id);
    if (stored && isSame(stored, article)) return 'unchanged';
    if (stored) await takeArticle(tx, stored);
    const amendments = isPlain
      ? []
      : await tx.objectStore('amendments').index('by-article').getAll(article.id);
    const amended = amend(facts, amendments, article);
    if (!kept) await addSource(tx.objectStore('sources'), source);
    await putArticle(tx, article, amended);
    const gone = stored ? 1 : 0;
    await bumpWithNames(tx.objectStore('meta'), { articleIds: [article.id], gone });
    return stored ? 'replaced' : 'added';
  });
}

function amend(facts: ArticleFacts, amendments: Amendment[], article: Article): ArticleFacts {
  try {
    return withAmendments(facts, amendments, article);
  } catch (cause) {
    throw new AmendmentsError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Whether exactly this article, read by this extractor, is stored already. */
export function hasArticle(database: Database, article: Article): Promise<boolean> {
  return database.use(async (db) => {
    const stored = await db.get('articles', article.id);
    return stored !== undefined && isSame(stored, article);
  });
}

type Read = Pick<Article, 'contentHash' | 'extractorVersion'>;

const isSame = (a: Read, b: Read): boolean =>
  a.contentHash === b.contentHash && a.extractorVersion === b.extractorVersion;
