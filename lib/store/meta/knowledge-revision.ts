import type { Database, DramatisDatabase } from '../database/database.ts';
import type { DramatisSchema } from '../database/schema.ts';

const KEY = 'knowledge-revision';

/** The store of that name, in whatever transaction. */
interface MetaStore {
  get(key: string): Promise<DramatisSchema['meta']['value'] | undefined>;
  put(value: DramatisSchema['meta']['value']): Promise<unknown>;
}

/**
 * Records, in the transaction that changes what is known, that it has changed. From then on, everything compiled or
 * published under another revision is out of date, even if the worker stops right after. A revision is never used
 * twice, not even in another database, so an older gate is never mistaken for a current one.
 */
export function bumpRevision(meta: MetaStore): Promise<unknown> {
  return meta.put({ key: KEY, value: crypto.randomUUID() });
}

/** Sets a given revision, for content that is the same whenever it is put together. */
export const writeRevision = (database: Database, revision: string): Promise<unknown> =>
  database.use((db) => db.put('meta', { key: KEY, value: revision }));

/** The revision of what is known; undefined before anything is known. */
export async function readRevision(meta: Pick<MetaStore, 'get'>): Promise<string | undefined> {
  return (await meta.get(KEY))?.value as string | undefined;
}

export const findRevision = (db: DramatisDatabase): Promise<string | undefined> =>
  readRevision(db.transaction('meta').store);
