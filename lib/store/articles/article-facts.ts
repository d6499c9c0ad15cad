import type { Article, ArticleFacts, Entity } from '../../core/model.ts';
import type { StoredArticle } from '../database/records.ts';
import { FACT_STORES } from '../database/schema.ts';
import type { WriteTransaction } from '../database/write-transaction.ts';
import { splitArticle } from '../layout/article-records.ts';
import { layOutFacts } from '../layout/lay-out-facts.ts';
import { plainEntity, plainFacts } from '../layout/plain-facts.ts';
import { blockOf } from '../people/block-of.ts';
import { noteArticle, noteEntities } from '../search/note-unindexed.ts';
import { addToTallies, takeFromTallies } from './keep-tallies.ts';

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
  const { article: head, text } = splitArticle(article, facts);
  const laidOut = layOutFacts(article, facts);
  for (const entity of laidOut.entities) await putEntity(tx, entity);
  putAll([head], (one) => tx.objectStore('articles').put(one));
  putAll([text], (one) => tx.objectStore('texts').put(one));
  putAll(laidOut.aliases, (alias) => tx.objectStore('aliases').put(alias));
  putAll(laidOut.roles, (role) => tx.objectStore('roles').put(role));
  putAll(laidOut.statements, (statement) => tx.objectStore('statements').put(statement));
  putAll(laidOut.sayings, (saying) => tx.objectStore('sayings').put(saying));
  putAll(laidOut.events, (event) => tx.objectStore('events').put(event));
  putAll(laidOut.disputes, (dispute) => tx.objectStore('disputes').put(dispute));
  await addToTallies(tx, article.sourceId, laidOut.namings, amountsOf(head));
  await noteArticle(tx.objectStore('unindexed'), article.id, laidOut.namings);
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

/** No request is awaited. A failed one aborts the transaction, and `tx.done` reports it. */
function putAll<Fact>(facts: readonly Fact[], put: (fact: Fact) => Promise<unknown>): void {
  for (const fact of facts) put(fact).catch(() => undefined);
}

async function putEntity(tx: WriteTransaction, entity: Entity): Promise<void> {
  const store = tx.objectStore('entities');
  const block = blockOf(entity);
  await store.put({
    ...(await store.get(entity.id)),
    ...entity,
    ...(block === undefined ? {} : { block }),
  });
  if (block !== undefined) await tx.objectStore('unjoined').put({ block });
}
