import { createComparison, type VersionReport } from '../../core/records/compare-versions.ts';
import type { Database } from '../database/database.ts';
import type { StoredRecord } from '../database/records.ts';

/** Records that are read at once. */
const BATCH = 500;

/** What the second version changes of the first. Both are read in the order of their keys, in constant memory. */
export async function compareGenerations(
  database: Database,
  before: string,
  after: string,
): Promise<VersionReport> {
  const comparison = createComparison();
  const [a, b] = [walk(database, before), walk(database, after)];
  let [old, next] = [await a.next(), await b.next()];
  while (!old.done || !next.done) {
    const order = compare(old.value ?? undefined, next.value ?? undefined);
    comparison.add(
      order <= 0 ? old.value?.record : undefined,
      order >= 0 ? next.value?.record : undefined,
    );
    if (order <= 0) old = await a.next();
    if (order >= 0) next = await b.next();
  }
  return comparison.report();
}

function compare(a: StoredRecord | undefined, b: StoredRecord | undefined): number {
  if (!a) return 1;
  if (!b) return -1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

async function* walk(
  database: Database,
  sourceId: string,
): AsyncGenerator<StoredRecord, undefined> {
  let after = '';
  for (;;) {
    const range = IDBKeyRange.bound([sourceId, after], [sourceId, []], after !== '');
    const batch = await database.use((db) => db.getAll('records', range, BATCH));
    yield* batch;
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return undefined;
    after = last.id;
  }
}
