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
import { readWhole } from '../layout/article-records.ts';
import { plainEvent, plainRole, plainStatement } from '../layout/plain-facts.ts';
import { forgetReadingStamp } from '../meta/reading-stamps.ts';
import { readSetAside } from '../meta/set-aside.ts';
import { bumpWithNames } from '../names/names-trail.ts';
import { putArticle, readFacts, takeArticle } from './article-facts.ts';

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
    const stored = read && (await tx.objectStore('articles').get(read.fact.articleId));
    const article = stored && (await readWhole(tx, stored.id));
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
    await takeArticle(tx, stored);
    await putArticle(tx, article, withAmendments(facts, applied, article));
    await bumpWithNames(tx.objectStore('meta'), { articleIds: [article.id], gone: 1 });
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

/** As extraction gave it: an amendment keeps no field of the store. */
async function findFact(
  tx: WriteTransaction,
  kind: FactKind,
  factId: string,
): Promise<KindedFact | undefined> {
  if (kind === 'statement') {
    const found = await tx.objectStore('statements').get(factId);
    return found && { kind, fact: plainStatement(found) };
  }
  if (kind === 'role') {
    const found = await tx.objectStore('roles').get(factId);
    return found && { kind, fact: plainRole(found) };
  }
  const found = await tx.objectStore('events').get(factId);
  return found && { kind, fact: plainEvent(found) };
}
