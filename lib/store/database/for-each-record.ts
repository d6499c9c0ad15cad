import type { Database } from './database.ts';
import type { DramatisSchema } from './schema.ts';

/** Records per batch. They take only a few milliseconds, but keep the store busy. */
const BATCH = 4000;

/** Texts are a thousand times longer than other records. */
const BATCH_OF_TEXTS = 200;

/** The stores whose records have an id. */
export type RecordStore =
  | 'entities'
  | 'aliases'
  | 'roles'
  | 'statements'
  | 'events'
  | 'articles'
  | 'texts';

/**
 * Visits every record of a store in batches, each in its own transaction. So a million records fill neither the memory
 * nor the worker's time. Records written meanwhile may be missed: compare revisions afterwards. Ends early if
 * `isWanted` is false before a batch.
 */
export async function forEachRecord<Name extends RecordStore>(
  database: Database,
  name: Name,
  visit: (record: DramatisSchema[Name]['value']) => void,
  isWanted: () => Promise<boolean> = async () => true,
): Promise<void> {
  const most = name === 'texts' ? BATCH_OF_TEXTS : BATCH;
  for (let last: string | undefined; await isWanted(); ) {
    const range = last === undefined ? undefined : IDBKeyRange.lowerBound(last, true);
    const batch = await database.use((db) => db.getAll(name, range, most));
    for (const record of batch) visit(record);
    if (batch.length < most) return;
    last = batch.at(-1)?.id;
  }
}
