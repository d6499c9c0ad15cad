import type { NewSource, Source } from '../../core/model.ts';
import type { HostRests } from '../../core/subscriptions/queue.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { StoredSubscription } from '../database/subscription-records.ts';
import { addSource, isCounting } from '../sources/sources.ts';

/** A subscription with its source. */
export interface Followed {
  subscription: StoredSubscription;
  source: Source;
}

const startWriting = (db: DramatisDatabase) =>
  db.transaction(['meta', 'sources', 'subscriptions', 'headlines'], 'readwrite');

/** Everything that the reader follows, in the order of the sources. What was only looked at isn't among it. */
export function listFollowed(database: Database): Promise<Followed[]> {
  return database.use(async (db) => {
    const tx = db.transaction(['sources', 'subscriptions']);
    const [sources, subscriptions] = await Promise.all([
      tx.objectStore('sources').getAll(),
      tx.objectStore('subscriptions').getAll(),
    ]);
    const of = new Map(sources.map((source) => [source.id, source]));
    return subscriptions
      .flatMap((subscription) => {
        const source = of.get(subscription.sourceId);
        const isFollowed = source && !source.removedAt && subscription.previewedAt === undefined;
        return isFollowed ? [{ subscription, source }] : [];
      })
      .toSorted((a, b) => a.source.position - b.source.position);
  });
}

/** Those that may be asked: their sources are on. */
export const listAsked = async (database: Database): Promise<StoredSubscription[]> =>
  (await listFollowed(database))
    .filter(({ source }) => isCounting(source))
    .map(({ subscription }) => subscription);

export const findSubscription = (
  database: Database,
  sourceId: string,
): Promise<StoredSubscription | undefined> =>
  database.use((db) => db.get('subscriptions', sourceId));

/** Whether the reader agreed to this host, for something that is still followed or being looked at. */
export async function isHostAgreed(database: Database, host: string): Promise<boolean> {
  const all = await database.use((db) => db.getAll('subscriptions'));
  const live = new Set((await listAsked(database)).map(({ sourceId }) => sourceId));
  return all.some(
    ({ hosts, sourceId, previewedAt }) =>
      hosts.includes(host) && (previewedAt !== undefined || live.has(sourceId)),
  );
}

export const putSubscription = (
  database: Database,
  subscription: StoredSubscription,
): Promise<unknown> => database.use((db) => db.put('subscriptions', subscription));

/** Changes a subscription. One that is gone stays gone. */
export function changeSubscription(
  database: Database,
  sourceId: string,
  change: (before: StoredSubscription) => StoredSubscription,
): Promise<void> {
  return inTransaction(database, startWriting, async (tx) => {
    const store = tx.objectStore('subscriptions');
    const before = await store.get(sourceId);
    if (before) await store.put(change(before));
  });
}

/** Begins to follow: the source and the subscription come in one step. A source that is there keeps name and place. */
export function startFollowing(
  database: Database,
  source: NewSource,
  subscription: StoredSubscription,
): Promise<void> {
  return inTransaction(database, startWriting, async (tx) => {
    const sources = tx.objectStore('sources');
    if (!(await sources.get(source.id))) await addSource(sources, source);
    await tx.objectStore('subscriptions').put(subscription);
  });
}

export function deleteSubscription(database: Database, sourceId: string): Promise<void> {
  return inTransaction(database, startWriting, async (tx) => {
    const range = IDBKeyRange.bound([sourceId], [sourceId, []]);
    await tx.objectStore('headlines').delete(range);
    await tx.objectStore('subscriptions').delete(sourceId);
  });
}

const RESTS = 'host-rests';

/** Until when hosts want to be left alone; those that are over are forgotten. */
export async function readRests(database: Database, now: number): Promise<HostRests> {
  const kept = await database.use((db) => db.get('meta', RESTS));
  const all = Object.entries((kept?.value as HostRests | undefined) ?? {});
  return Object.fromEntries(all.filter(([, until]) => until > now));
}

export const writeRests = (database: Database, rests: HostRests): Promise<unknown> =>
  database.use((db) => db.put('meta', { key: RESTS, value: rests }));
