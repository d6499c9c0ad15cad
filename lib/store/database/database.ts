import type { IDBPDatabase } from 'idb';
import type { DramatisSchema } from './schema.ts';

export type DramatisDatabase = IDBPDatabase<DramatisSchema>;

export interface Database {
  /**
   * Runs work on an open connection. The browser may have closed it (low disk, cleared data, a newer version
   * elsewhere). Then it is opened again and the work is repeated once, so work must be idempotent. Fails with
   * StoreRefusedError if it can't be opened.
   */
  use<T>(work: (db: DramatisDatabase) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The database can't be opened. `message` says why, in the browser's words. */
export class StoreRefusedError extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'StoreRefusedError';
  }
}
