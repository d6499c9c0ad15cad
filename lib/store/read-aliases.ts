import type { Database } from './database.ts';
import type { StoredAlias } from './schema.ts';

/** Records a batch: few enough to be gone through in some milliseconds, enough to keep the store busy. */
const BATCH = 4000;

/**
 * Visits every alias in batches, each in a transaction of its own, so that neither the memory nor anybody else
 * who wants the worker is taken up by a million of them. What is written meanwhile may be missed: compare
 * revisions afterwards.
 */
export async function forEachAlias(
  database: Database,
  visit: (alias: StoredAlias) => void,
): Promise<void> {
  for (let last: string | undefined; ; ) {
    const range = last === undefined ? undefined : IDBKeyRange.lowerBound(last, true);
    const batch = await database.use((db) => db.getAll('aliases', range, BATCH));
    for (const alias of batch) visit(alias);
    if (batch.length < BATCH) return;
    last = batch.at(-1)?.id;
  }
}
