import { abortQuietly } from './abort-quietly.ts';
import type { Database, DramatisDatabase } from './database.ts';

/**
 * Runs work in the transaction that `start` opens. It succeeds as a whole or not at all. Only IndexedDB may be awaited in
 * it.
 */
export function inTransaction<Tx extends { abort(): void; readonly done: Promise<void> }, Result>(
  database: Database,
  start: (db: DramatisDatabase) => Tx,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return database.use(async (db) => {
    const tx = start(db);
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
