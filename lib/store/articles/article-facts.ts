import { soundKey } from '../../core/gazetteer/sound/sound-key.ts';
import { nameKey } from '../../core/gazetteer/trie/name-key.ts';
import type { ArticleFacts, Entity } from '../../core/model.ts';
import { FACT_STORES, type StoredAlias } from '../database/schema.ts';
import type { WriteTransaction } from '../database/write-transaction.ts';

/** Everything stored about one article, with the reader's amendments. */
export async function readFacts(tx: WriteTransaction, articleId: string): Promise<ArticleFacts> {
  const [entities, aliases, roles, statements, events, disputes] = await Promise.all([
    tx.objectStore('entities').index('by-article').getAll(articleId),
    tx.objectStore('aliases').index('by-article').getAll(articleId),
    tx.objectStore('roles').index('by-article').getAll(articleId),
    tx.objectStore('statements').index('by-article').getAll(articleId),
    tx.objectStore('events').index('by-article').getAll(articleId),
    tx.objectStore('disputes').index('by-article').getAll(articleId),
  ]);
  return {
    entities: entities.map(({ articleIds: _, ...entity }) => entity),
    aliases: aliases.map(({ key: _, sound: __, type: ___, ...alias }) => alias),
    roles,
    statements,
    events,
    disputes,
  };
}

/** Adds the facts of an article that has none in the store. */
export async function putFacts(
  tx: WriteTransaction,
  articleId: string,
  facts: ArticleFacts,
): Promise<void> {
  for (const entity of facts.entities) await putEntity(tx, entity, articleId);
  putAll(storedAliases(facts), (alias) => tx.objectStore('aliases').put(alias));
  putAll(facts.roles, (role) => tx.objectStore('roles').put(role));
  putAll(facts.statements, (statement) => tx.objectStore('statements').put(statement));
  putAll(facts.events, (event) => tx.objectStore('events').put(event));
  putAll(facts.disputes, (dispute) => tx.objectStore('disputes').put(dispute));
}

/** Removes everything stored about an article. Entities named by other articles stay. */
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

/** Aliases with the fields for look-ups. An alias without its entity among the facts names nobody. */
function storedAliases({ aliases, entities }: ArticleFacts): StoredAlias[] {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  return aliases.flatMap((alias) => {
    const type = types.get(alias.entityId);
    if (!type) return [];
    const sound = type === 'person' ? soundKey(alias.text) : undefined;
    return [{ ...alias, key: nameKey(alias.text), ...(sound ? { sound } : {}), type }];
  });
}

/** No request is awaited. A failed one aborts the transaction, and `tx.done` reports it. */
function putAll<Fact>(facts: readonly Fact[], put: (fact: Fact) => Promise<unknown>): void {
  for (const fact of facts) put(fact).catch(() => undefined);
}

async function putEntity(tx: WriteTransaction, entity: Entity, articleId: string): Promise<void> {
  const store = tx.objectStore('entities');
  const known = await store.get(entity.id);
  const articleIds = [...new Set([...(known?.articleIds ?? []), articleId])];
  await store.put({ ...known, ...entity, articleIds });
}
