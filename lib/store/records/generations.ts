import type { NewSource } from '../../core/model.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Generation, GivenAbout, StoredRecord } from '../database/records.ts';
import type { StoredSubscription } from '../database/subscription-records.ts';
import { bumpRevision } from '../meta/knowledge-revision.ts';
import { noteEntities } from '../search/note-unindexed.ts';
import { addSource, UnknownSourceError } from '../sources/sources.ts';

const STORES = [
  'meta',
  'sources',
  'generations',
  'records',
  'entities',
  'unjoined',
  'unindexed',
  'subscriptions',
] as const;
const startWriting = (db: DramatisDatabase) => db.transaction(STORES, 'readwrite');
type Writing = ReturnType<typeof startWriting>;

/** Begins another version of a source's data. Nothing of it counts yet. Returns its id. */
export function beginGeneration(
  database: Database,
  origin: string,
  about: GivenAbout,
): Promise<string> {
  return inTransaction(database, startWriting, async (tx) => {
    const store = tx.objectStore('generations');
    const before = await store.index('by-origin').getAll(origin);
    const number = Math.max(0, ...before.map((one) => one.number)) + 1;
    const id = `${origin}@${number}`;
    await store.put({
      id,
      origin,
      number,
      state: 'building',
      about,
      people: 0,
      events: 0,
      claims: 0,
    });
    return id;
  });
}

/**
 * Puts a complete version in the place of the current one, in one step. The source is added if it is new. The version
 * before can be put back by `putBack`. The subscription that it came by changes in the same step. Fails if the
 * version isn't there any more or the source was removed.
 */
export function finishGeneration(
  database: Database,
  id: string,
  source: NewSource,
  subscription?: (before: StoredSubscription | undefined) => StoredSubscription | undefined,
): Promise<void> {
  return inTransaction(database, startWriting, async (tx) => {
    const next = await tx.objectStore('generations').get(id);
    if (next?.state !== 'building' && next?.state !== 'held') throw new UnknownSourceError(id);
    const kept = await tx.objectStore('sources').get(source.id);
    if (kept?.removedAt !== undefined) throw new UnknownSourceError(source.id);
    if (!kept) await addSource(tx.objectStore('sources'), source);
    const subscriptions = tx.objectStore('subscriptions');
    const follows = subscription?.(await subscriptions.get(source.id));
    if (follows) await subscriptions.put(follows);
    await exchange(tx, next);
  });
}

/** A complete version waits for the reader's word. It isn't deleted as one that was left unfinished. */
export function holdGeneration(database: Database, id: string): Promise<void> {
  return inTransaction(database, startWriting, async (tx) => {
    const found = await tx.objectStore('generations').get(id);
    if (found?.state !== 'building') throw new UnknownSourceError(id);
    await tx.objectStore('generations').put({ ...found, state: 'held' });
  });
}

/** Puts the version before the last one back. Returns whether there is one. */
export function putBack(database: Database, origin: string): Promise<boolean> {
  return inTransaction(database, startWriting, async (tx) => {
    const all = await tx.objectStore('generations').index('by-origin').getAll(origin);
    const before = all
      .filter(({ state }) => state === 'old')
      .toSorted((a, b) => b.number - a.number)[0];
    if (!before) return false;
    await exchange(tx, before);
    return true;
  });
}

async function exchange(tx: Writing, next: Generation): Promise<void> {
  const store = tx.objectStore('generations');
  const all = await store.index('by-origin').getAll(next.origin);
  for (const one of all.filter(({ state }) => state === 'current')) {
    await store.put({ ...one, state: 'old' });
    await noteEntitiesOf(tx, one.id);
  }
  await store.put({ ...next, state: 'current' });
  await noteEntitiesOf(tx, next.id);
  await bumpRevision(tx.objectStore('meta'));
}

/** Records that are read at once. A version may have more than fit into memory. */
const BATCH = 500;

/** Whoever is in the version must be joined with others and indexed for the search again. */
async function noteEntitiesOf(tx: Writing, sourceId: string): Promise<void> {
  const store = tx.objectStore('records');
  for (let after = ''; ; ) {
    const range = IDBKeyRange.bound([sourceId, after], [sourceId, []], after !== '');
    const batch = await store.getAll(range, BATCH);
    await noteOwners(tx, batch);
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return;
    after = last.id;
  }
}

async function noteOwners(tx: Writing, records: readonly StoredRecord[]): Promise<void> {
  const own = records.flatMap(({ record, entityIds }) =>
    record.kind === 'claim' ? [] : entityIds.slice(0, 1),
  );
  const entities = await Promise.all(own.map((id) => tx.objectStore('entities').get(id)));
  const blocks = new Set(entities.flatMap((entity) => entity?.block ?? []));
  await Promise.all([
    ...[...blocks].map((block) => tx.objectStore('unjoined').put({ block })),
    noteEntities(tx.objectStore('unindexed'), own),
    noteEntities(
      tx.objectStore('unindexed'),
      entities.flatMap((entity) => entity?.personId ?? []),
    ),
  ]);
}

export const findGeneration = (database: Database, id: string): Promise<Generation | undefined> =>
  database.use((db) => db.get('generations', id));

/** All versions of a source's data, the newest first. */
export const listGenerations = (database: Database, origin: string): Promise<Generation[]> =>
  database.use(async (db) =>
    (await db.getAllFromIndex('generations', 'by-origin', origin)).toSorted(
      (a, b) => b.number - a.number,
    ),
  );
