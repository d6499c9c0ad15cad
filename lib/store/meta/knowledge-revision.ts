import type { Database, DramatisDatabase } from '../database/database.ts';
import type { DramatisSchema } from '../database/schema.ts';

const KEY = 'knowledge-revision';

/** The store with that name, in any transaction. */
interface MetaStore {
  get(key: string): Promise<DramatisSchema['meta']['value'] | undefined>;
  put(value: DramatisSchema['meta']['value']): Promise<unknown>;
}

/**
 * Records that knowledge has changed, in the transaction that changes it. From then on, everything compiled or
 * published under another revision is outdated, even if the worker stops right away. No revision is ever used twice,
 * not even in another database. So an old gate is never mistaken for the current one.
 */
export function bumpRevision(meta: MetaStore): Promise<unknown> {
  return meta.put({ key: KEY, value: crypto.randomUUID() });
}

/** Sets a given revision, for content that is the same each time. */
export const writeRevision = (database: Database, revision: string): Promise<unknown> =>
  database.use((db) => db.put('meta', { key: KEY, value: revision }));

/** The revision of what is known. Undefined if nothing is known yet. */
export async function readRevision(meta: Pick<MetaStore, 'get'>): Promise<string | undefined> {
  return (await meta.get(KEY))?.value as string | undefined;
}

export const findRevision = (db: DramatisDatabase): Promise<string | undefined> =>
  readRevision(db.transaction('meta').store);
