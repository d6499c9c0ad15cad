import type { Database, DramatisDatabase } from './database.ts';
import { inTransaction } from './in-transaction.ts';
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
  return inTransaction(database, startWrite, work);
}
