import type { Database } from './database.ts';
import type { DramatisSchema } from './schema.ts';

/** Records per batch: few enough to handle in some milliseconds, enough to keep the store busy. */
const BATCH = 4000;

/** The stores whose records are known by an id. */
export type RecordStore = 'entities' | 'aliases' | 'roles' | 'statements' | 'events' | 'articles';

/**
 * Visits every record of a store in batches, each in its own transaction. So a million records block neither the
 * memory nor others who need the worker. Records written meanwhile may be missed: compare revisions afterwards. Ends
 * early when `isWanted` says no before a batch.
 */
export async function forEachRecord<Name extends RecordStore>(
  database: Database,
  name: Name,
  visit: (record: DramatisSchema[Name]['value']) => void,
  isWanted: () => Promise<boolean> = async () => true,
): Promise<void> {
  for (let last: string | undefined; await isWanted(); ) {
    const range = last === undefined ? undefined : IDBKeyRange.lowerBound(last, true);
    const batch = await database.use((db) => db.getAll(name, range, BATCH));
    for (const record of batch) visit(record);
    if (batch.length < BATCH) return;
    last = batch.at(-1)?.id;
  }
}
