import { amendmentId, buildAmendment } from '../../core/amendments/amendment.ts';
import { withAmendments } from '../../core/amendments/with-amendments.ts';
import type {
  Amendment,
  Article,
  Entity,
  FactKind,
  KindedFact,
  Replacement,
} from '../../core/model.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import { inWriteTransaction, type WriteTransaction } from '../database/write-transaction.ts';
import { bumpRevision } from '../meta/knowledge-revision.ts';
import { forgetReadingStamp } from '../meta/reading-stamps.ts';
import { readSetAside } from '../meta/set-aside.ts';
import { putFacts, readFacts, removeFacts } from './article-facts.ts';

export interface AmendedFact {
  kind: FactKind;
  factId: string;
  /** the fact in words, as the reader saw it */
  text: string;
  /**
   * the fact that replaces it, with the given id; without it the fact is struck out. It may throw, and then nothing
   * changes.
   */
  replace?(read: KindedFact, id: string, article: Article, entities: Entity[]): Replacement;
}

/**
 * Strikes out or replaces a fact, and stores that. A fact corrected before keeps its first reading. Returns whether
 * there was such a fact.
 */
export function amendFact(
  database: Database,
  { kind, factId, text, replace }: AmendedFact,
): Promise<boolean> {
  return inWriteTransaction(database, async (tx) => {
    const read = await findFact(tx, kind, factId);
    const article = read && (await tx.objectStore('articles').get(read.fact.articleId));
    if (!read || !article) return false;
    const amendments = tx.objectStore('amendments');
    const before = await amendments.get(factId);
    const facts = await readFacts(tx, article.id);
    const id = before?.id ?? amendmentId(read);
    const replacement = replace?.(read, id, article, facts.entities);
    const { replacement: _, ...first } = before ?? buildAmendment(read, text);
    await amendments.put({ ...first, ...(replacement ? { replacement } : {}) });
    const all = await amendments.index('by-article').getAll(article.id);
    const aside = await readSetAside(tx.objectStore('meta'));
    const isAside = aside.some(({ articleId }) => articleId === article.id);
    const applied = isAside ? all.filter((each) => each.id === id) : all;
    await removeFacts(tx, article.id);
    await putFacts(tx, article.id, withAmendments(facts, applied, article));
    await bumpRevision(tx.objectStore('meta'));
    return true;
  });
}

/**
 * Deletes an amendment, and the record that its article was read. Reading the article again then restores the fact.
 * Returns the article's id. Undefined if there is no such amendment.
 */
export function forgetAmendment(database: Database, id: string): Promise<string | undefined> {
  return inWriteTransaction(database, async (tx) => {
    const amendment = await tx.objectStore('amendments').get(id);
    if (!amendment) return undefined;
    const article = await tx.objectStore('articles').get(amendment.articleId);
    await tx.objectStore('amendments').delete(id);
    if (article) await tx.objectStore('articles').put({ ...article, contentHash: '' });
    // For the case that the background stops before it has read the article again.
    await forgetReadingStamp(tx.objectStore('meta'), 'articles');
    return amendment.articleId;
  });
}

/** Stores amendments of an article that is about to be read. */
export function writeAmendments(
  database: Database,
  amendments: readonly Amendment[],
): Promise<void> {
  return inWriteTransaction(database, async (tx) => {
    const store = tx.objectStore('amendments');
    await Promise.all(amendments.map((amendment) => store.put(amendment)));
  });
}

/** Whether the reader has amended anything in this article. */
export const isAmended = (database: Database, articleId: string): Promise<boolean> =>
  database.use(async (db) => (await db.countFromIndex('amendments', 'by-article', articleId)) > 0);

/** The reader's amendments to an article, in the order of its text. */
export function listAmendments(db: DramatisDatabase, articleId: string): Promise<Amendment[]> {
  return db
    .getAllFromIndex('amendments', 'by-article', articleId)
    .then((found) => found.sort((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0)));
}

async function findFact(
  tx: WriteTransaction,
  kind: FactKind,
  factId: string,
): Promise<KindedFact | undefined> {
  if (kind === 'statement') {
    const fact = await tx.objectStore('statements').get(factId);
    return fact && { kind, fact };
  }
  if (kind === 'role') {
    const fact = await tx.objectStore('roles').get(factId);
    return fact && { kind, fact };
  }
  const fact = await tx.objectStore('events').get(factId);
  return fact && { kind, fact };
}
