import type { Article, ArticleFacts, Entity } from '../../core/model.ts';
import type { StoredArticle } from '../database/records.ts';
import { FACT_STORES } from '../database/schema.ts';
import type { WriteTransaction } from '../database/write-transaction.ts';
import { splitArticle } from '../layout/article-records.ts';
import { layOutFacts } from '../layout/lay-out-facts.ts';
import { plainEntity, plainFacts } from '../layout/plain-facts.ts';
import { noteArticle, noteEntities } from '../search/note-unindexed.ts';
import { takeFromTallies } from './keep-tallies.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { putAll } from './put-all.ts';

/** Everything stored about one article, with the reader's amendments. */
export async function readFacts(tx: WriteTransaction, articleId: string): Promise<ArticleFacts> {
  const [entities, aliases, roles, statements, events, disputes] = await Promise.all([
    readEntities(tx, articleId),
    tx.objectStore('aliases').index('by-article').getAll(articleId),
    tx.objectStore('roles').index('by-article').getAll(articleId),
    tx.objectStore('statements').index('by-article').getAll(articleId),
    tx.objectStore('events').index('by-article').getAll(articleId),
    tx.objectStore('disputes').index('by-article').getAll(articleId),
  ]);
  return plainFacts({ entities, aliases, roles, statements, events, disputes });
}

/** Adds an article with its facts. None of it is stored. */
export async function putArticle(
  tx: WriteTransaction,
  article: Article,
  facts: ArticleFacts,
): Promise<void> {
  const ids = facts.entities.map(({ id }) => id);
  const ledger = await openLedger(tx, article.sourceId, ids);
  putWith(tx, ledger, article, facts);
  ledger.write();
}

/** The same for one of several articles. The ledger is written once, after all of them. */
export function putWith(
  tx: WriteTransaction,
  ledger: Ledger,
  article: Article,
  facts: ArticleFacts,
): void {
  const { article: head, text } = splitArticle(article, facts);
  const laidOut = layOutFacts(article, facts);
  putAll(tx.objectStore('articles'), [head]);
  putAll(tx.objectStore('texts'), [text]);
  putAll(tx.objectStore('aliases'), laidOut.aliases);
  putAll(tx.objectStore('namings'), laidOut.namings);
  putAll(tx.objectStore('roles'), laidOut.roles);
  putAll(tx.objectStore('statements'), laidOut.statements);
  putAll(tx.objectStore('sayings'), laidOut.sayings);
  putAll(tx.objectStore('events'), laidOut.events);
  putAll(tx.objectStore('disputes'), laidOut.disputes);
  ledger.add(laidOut.entities, laidOut.namings, amountsOf(head));
  // As above, no request is awaited. Entities are noted by the ledger.
  noteArticle(tx.objectStore('unindexed'), article.id, []).catch(() => undefined);
}

/** Removes an article with all its facts. Entities named by other articles stay. */
export async function takeArticle(tx: WriteTransaction, article: StoredArticle): Promise<void> {
  const { id, sourceId } = article;
  await takeSayings(tx, article);
  for (const name of FACT_STORES) {
    const keys = await tx.objectStore(name).index('by-article').getAllKeys(id);
    await Promise.all(keys.map((key) => tx.objectStore(name).delete(key)));
  }
  const namings = await tx.objectStore('namings').index('by-article').getAll(id);
  for (const { entityId } of namings) {
    const { block, personId } = (await tx.objectStore('entities').get(entityId)) ?? {};
    if (block !== undefined) await tx.objectStore('unjoined').put({ block });
    // The person may go on without this name.
    if (personId !== undefined) await noteEntities(tx.objectStore('unindexed'), [personId]);
  }
  await noteArticle(tx.objectStore('unindexed'), id, namings);
  const unnamed = await takeFromTallies(tx, sourceId, namings, amountsOf(article));
  await Promise.all([
    ...unnamed.map((entityId) => tx.objectStore('entities').delete(entityId)),
    tx.objectStore('articles').delete(id),
    tx.objectStore('texts').delete(id),
  ]);
}

async function takeSayings(tx: WriteTransaction, { id, sourceId }: StoredArticle): Promise<void> {
  const sayings = tx.objectStore('sayings');
  for (const statement of await tx.objectStore('statements').index('by-article').getAll(id)) {
    const { speakerId, order } = statement;
    if (speakerId) await sayings.delete([speakerId, sourceId, order, statement.id]);
  }
}

const NOTHING = { articles: 0, events: 0, statements: 0 };

const amountsOf = ({ counts }: StoredArticle) =>
  counts ? { articles: 1, events: counts.events, statements: counts.statements } : NOTHING;

async function readEntities(tx: WriteTransaction, articleId: string): Promise<Entity[]> {
  const keys = await tx.objectStore('namings').index('by-article').getAllKeys(articleId);
  const found = await Promise.all(keys.map(([id]) => tx.objectStore('entities').get(id)));
  return found.filter((entity) => entity !== undefined).map(plainEntity);
}
