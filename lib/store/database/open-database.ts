import { openDB } from 'idb';
import { forgetReadingStamp } from '../meta/reading-stamps.ts';
import { abortQuietly } from './abort-quietly.ts';
import { type Database, type DramatisDatabase, StoreRefusedError } from './database.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { DramatisSchema, SchemaVersion } from './schema.ts';
import { addIndexes, addStores, migrate, storeNames } from './upgrade.ts';

export interface DatabaseOptions {
  name?: string;
  migrations?: readonly SchemaVersion[];
  /** the database was created, upgraded or repaired, so its contents must be written again */
  onUpgraded?(): void;
}
export const DATABASE_NAME = 'dramatis';
/** Creates the lazily opened connection of one background context. */
export function createDatabase({
  name = DATABASE_NAME,
  migrations = MIGRATIONS,
  onUpgraded = () => {},
}: DatabaseOptions = {}): Database {
  let connection: Promise<DramatisDatabase> | undefined;
  const forget = () => {
    connection = undefined;
  };
  const open = () => {
    connection ??= openDatabase({ name, migrations, onUpgraded, onLost: forget }).catch(
      (error: unknown) => {
        forget();
        throw new StoreRefusedError(error);
      },
    );
    return connection;
  };
  return {
    async use(work) {
      const db = await open();
      try {
        return await work(db);
      } catch (error) {
        if (!isConnectionLost(error)) throw error;
        forget();
        return work(await open());
      }
    },
    async close() {
      const closing = connection;
      forget();
      (await closing)?.close();
    },
  };
}
/**
 * IndexedDB's version number is `schema version × 1000 + repairs`. So a database with missing stores can be repaired in
 * place, without losing the rest of the reader's data.
 */
export const REPAIRS = 1000;
export type OpenOptions = Required<DatabaseOptions> & { onLost(): void };
export async function openDatabase(options: OpenOptions): Promise<DramatisDatabase> {
  const { migrations } = options;
  const newest = Math.max(...migrations.map((migration) => migration.version));
  let db = await openAt(newest * REPAIRS, options).catch((error: unknown) => {
    // A repaired database has a higher number. Anything else is a real failure.
    if (error instanceof DOMException && error.name === 'VersionError') {
      return openAt(undefined, options);
    }
    throw error;
  });
  if (Math.floor(db.version / REPAIRS) > newest) {
    db.close();
    throw new Error(`The database was written by a newer version of Dramatis (${db.version})`);
  }
  if (!hasAllStores(db, migrations)) {
    const next = db.version + 1;
    const isOneLost = SUMMED.some((name) => !db.objectStoreNames.contains(name));
    db.close();
    db = await openAt(next, options);
    await forgetHashes(db, isOneLost);
  }
  return db;
}
export async function openAt(
  version: number | undefined,
  options: OpenOptions,
): Promise<DramatisDatabase> {
  let cause: unknown;
  const opening = openDB<DramatisSchema>(options.name, version, {
    upgrade(db, oldVersion, _newVersion, tx) {
      for (const migration of options.migrations) {
        addStores(db, migration);
        addIndexes(tx, migration);
      }
      migrate(tx, options.migrations, Math.floor(oldVersion / REPAIRS)).catch((error: unknown) => {
        cause = error;
        abortQuietly(tx);
      });
      // Whoever opens the database gets the error.
      tx.done.catch(() => undefined);
      options.onUpgraded();
    },
    // A newer version of the extension wants the database. Close it, or the newer version would wait for ever.
    blocking(_current, _next, event) {
      options.onLost();
      (event.target as IDBDatabase).close();
    },
    terminated: options.onLost,
  });
  return opening.catch((error: unknown) => {
    // The browser only says that the upgrade was aborted.
    throw cause ?? error;
  });
}
/** Stores of sums over articles. If one of them is lost, all are made again. */
const SUMMED = ['namings', 'tallies', 'counts'] as const;

/** Facts were lost with a store, but their articles are still there. Those must be read again. */
export async function forgetHashes(db: DramatisDatabase, isSumLost: boolean): Promise<void> {
  const tx = db.transaction(['articles', 'meta', ...SUMMED], 'readwrite');
  if (isSumLost) await Promise.all(SUMMED.map((name) => tx.objectStore(name).clear()));
  for await (const cursor of tx.objectStore('articles')) {
    const { counts, ...article } = cursor.value;
    const kept = counts && !isSumLost ? { counts } : {};
    await cursor.update({ ...article, ...kept, contentHash: '' });
  }
  await forgetReadingStamp(tx.objectStore('meta'), 'bundle');
  await forgetReadingStamp(tx.objectStore('meta'), 'articles');
  await tx.done;
}
export const hasAllStores = (db: DramatisDatabase, migrations: readonly SchemaVersion[]): boolean =>
  storeNames(migrations).every((name) => db.objectStoreNames.contains(name));
/** `InvalidStateError` means that the connection is closed. An `AbortError` doesn't. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
