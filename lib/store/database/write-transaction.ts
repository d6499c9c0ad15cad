import { abortQuietly } from './abort-quietly.ts';
import type { Database, DramatisDatabase } from './database.ts';
import { FACT_STORES } from './schema.ts';

const STORES = [
  'meta',
  'sources',
  'articles',
  'texts',
  'entities',
  'namings',
  'sayings',
  'tallies',
  'unjoined',
  'unindexed',
  'counts',
  'amendments',
  ...FACT_STORES,
] as const;

export type WriteTransaction = ReturnType<typeof startWrite>;
export const startWrite = (db: DramatisDatabase) => db.transaction(STORES, 'readwrite');

/**
 * Runs work on articles and their facts in one transaction, which succeeds as a whole or not at all. Only IndexedDB may
 * be awaited in it.
 */
export function inWriteTransaction<Result>(
  database: Database,
  work: (tx: WriteTransaction) => Promise<Result>,
): Promise<Result> {
  return database.use(async (db) => {
    const tx = startWrite(db);
    try {
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      // A failed request aborts by itself. Our own errors must abort too, or half of the work would stay.
      abortQuietly(tx);
      await tx.done.catch(() => undefined);
      throw error;
    }
  });
}
