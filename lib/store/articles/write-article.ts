import { withAmendments } from '../../core/amendments/with-amendments.ts';
import type { Article, ArticleFacts, NewSource } from '../../core/model.ts';
import type { Database } from '../database/database.ts';
import { inWriteTransaction } from '../database/write-transaction.ts';
import { bumpRevision } from '../meta/knowledge-revision.ts';
import { addSource, UnknownSourceError } from '../sources/sources.ts';
import { putFacts, removeFacts } from './article-facts.ts';

/** Was the article new, changed, or exactly what is stored already? */
export type WriteOutcome = 'added' | 'replaced' | 'unchanged';

/**
 * Writes an article with all its facts in one transaction: afterwards either everything is there or nothing has
 * changed. The same article with the same content from the same extractor is left alone. A new source is added as the
 * last one. The reader's choices for an existing source (on/off, name) stay, and so do the reader's amendments to the
 * article. Fails when the source was removed. With `over`, the content hash of the article as it was read before,
 * nothing is written if the article has changed or gone since.
 */
export function writeArticle(
  database: Database,
  source: NewSource,
  article: Article,
  facts: ArticleFacts,
  over?: string,
): Promise<WriteOutcome> {
  return inWriteTransaction(database, async (tx) => {
    const stored = await tx.objectStore('articles').get(article.id);
    const kept = await tx.objectStore('sources').get(source.id);
    const isRemoved = kept?.removedAt !== undefined;
    if (over !== undefined && (isRemoved || stored?.contentHash !== over)) return 'unchanged';
    if (isRemoved) throw new UnknownSourceError(source.id);
    if (stored && isSame(stored, article)) return 'unchanged';
    if (stored) await removeFacts(tx, article.id);
    const amendments = await tx.objectStore('amendments').index('by-article').getAll(article.id);
    if (!kept) await addSource(tx.objectStore('sources'), source);
    await tx.objectStore('articles').put(article);
    await putFacts(tx, article.id, withAmendments(facts, amendments, article));
    await bumpRevision(tx.objectStore('meta'));
    return stored ? 'replaced' : 'added';
  });
}

/** Is exactly this article, read by this extractor, stored already? */
export function hasArticle(database: Database, article: Article): Promise<boolean> {
  return database.use(async (db) => {
    const stored = await db.get('articles', article.id);
    return stored !== undefined && isSame(stored, article);
  });
}

const isSame = (a: Article, b: Article): boolean =>
  a.contentHash === b.contentHash && a.extractorVersion === b.extractorVersion;
