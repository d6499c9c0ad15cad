import { nameKey } from '../core/gazetteer/name-key.ts';
import type { Article, ArticleFacts, Entity, Source } from '../core/model.ts';
import { withoutStruck } from '../core/strikes/strike.ts';
import { abortQuietly } from './abort-quietly.ts';
import type { Database, DramatisDatabase } from './database.ts';
import { bumpRevision } from './knowledge-revision.ts';
import { FACT_STORES, type StoredAlias } from './schema.ts';

/** Was the article new, changed, or exactly what is stored already? */
export type WriteOutcome = 'added' | 'replaced' | 'unchanged';

const STORES = ['meta', 'sources', 'articles', 'entities', 'strikes', ...FACT_STORES] as const;

export type WriteTransaction = ReturnType<typeof startWrite>;
export const startWrite = (db: DramatisDatabase) => db.transaction(STORES, 'readwrite');

/**
 * Writes an article with all its facts in one transaction: either everything is there afterwards or
 * nothing has changed. The same article with the same content from the same extractor is left alone. The
 * source is added when it is new; the reader's choices on an existing one (on/off, name) stay, and what the
 * reader has struck out of the article stays struck.
 */
export function writeArticle(
  database: Database,
  source: Source,
  article: Article,
  facts: ArticleFacts,
): Promise<WriteOutcome> {
  return database.use(async (db) => {
    const tx = startWrite(db);
    try {
      const outcome = await write(tx, source, article, facts);
      await tx.done;
      return outcome;
    } catch (error) {
      // A failed request aborts by itself; a failure of ours must too, or half an article would stay.
      abortQuietly(tx);
      await tx.done.catch(() => undefined);
      throw error;
    }
  });
}

async function write(
  tx: WriteTransaction,
  source: Source,
  article: Article,
  extracted: ArticleFacts,
): Promise<WriteOutcome> {
  const stored = await tx.objectStore('articles').get(article.id);
  if (stored && isSame(stored, article)) return 'unchanged';
  if (stored) await removeFacts(tx, article.id);
  const strikes = await tx.objectStore('strikes').index('by-article').getAll(article.id);
  const facts = withoutStruck(extracted, strikes);
  if (!(await tx.objectStore('sources').get(source.id)))
    await tx.objectStore('sources').put(source);
  await tx.objectStore('articles').put(article);
  for (const entity of facts.entities) await putEntity(tx, entity, article.id);
  putAll(storedAliases(facts), (alias) => tx.objectStore('aliases').put(alias));
  putAll(facts.roles, (role) => tx.objectStore('roles').put(role));
  putAll(facts.statements, (statement) => tx.objectStore('statements').put(statement));
  putAll(facts.events, (event) => tx.objectStore('events').put(event));
  putAll(facts.disputes, (dispute) => tx.objectStore('disputes').put(dispute));
  await bumpRevision(tx.objectStore('meta'));
  return stored ? 'replaced' : 'added';
}

/** Aliases with what looking them up takes. One whose entity is not among the facts names nobody. */
function storedAliases({ aliases, entities }: ArticleFacts): StoredAlias[] {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  return aliases.flatMap((alias) => {
    const type = types.get(alias.entityId);
    return type ? [{ ...alias, key: nameKey(alias.text), type }] : [];
  });
}

/** Nobody waits for each request: one that fails aborts the transaction, and `tx.done` tells of it. */
function putAll<Fact>(facts: readonly Fact[], put: (fact: Fact) => Promise<unknown>): void {
  for (const fact of facts) put(fact).catch(() => undefined);
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

async function putEntity(tx: WriteTransaction, entity: Entity, articleId: string): Promise<void> {
  const store = tx.objectStore('entities');
  const known = await store.get(entity.id);
  const articleIds = [...new Set([...(known?.articleIds ?? []), articleId])];
  await store.put({ ...known, ...entity, articleIds });
}

export async function removeFacts(tx: WriteTransaction, articleId: string): Promise<void> {
  for (const name of FACT_STORES) {
    const keys = await tx.objectStore(name).index('by-article').getAllKeys(articleId);
    await Promise.all(keys.map((key) => tx.objectStore(name).delete(key)));
  }
  const entities = tx.objectStore('entities');
  for (const entity of await entities.index('by-article').getAll(articleId)) {
    const articleIds = entity.articleIds.filter((id) => id !== articleId);
    await (articleIds.length
      ? entities.put({ ...entity, articleIds })
      : entities.delete(entity.id));
  }
}
