import { type IDBPDatabase, openDB } from 'idb';
import { MIGRATIONS } from './migrations/index.ts';
import type { DramatisSchema, SchemaVersion, StoreName } from './schema.ts';

export type DramatisDatabase = IDBPDatabase<DramatisSchema>;

export interface Database {
  /**
   * Runs work on an open connection. When the browser has closed it underneath (low disk, cleared data,
   * a newer version elsewhere) it is opened again and the work is done once more, so work must be
   * idempotent.
   */
  use<T>(work: (db: DramatisDatabase) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export const DATABASE_NAME = 'dramatis';

/** Creates the lazily opened connection of one background context. */
export function createDatabase(
  name: string = DATABASE_NAME,
  migrations: readonly SchemaVersion[] = MIGRATIONS,
): Database {
  let connection: Promise<DramatisDatabase> | undefined;
  const forget = () => {
    connection = undefined;
  };
  const open = () => {
    connection ??= openDatabase(name, migrations, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
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
 * IndexedDB's version number is `schema version × 1000 + repairs`, so that a database whose stores went
 * missing can be mended in place, without giving up what is left of the reader's data.
 */
const REPAIRS = 1000;

async function openDatabase(
  name: string,
  migrations: readonly SchemaVersion[],
  onLost: () => void,
): Promise<DramatisDatabase> {
  const newest = Math.max(...migrations.map((migration) => migration.version));
  let db = await openAt(name, newest * REPAIRS, migrations, onLost).catch((error: unknown) => {
    // A mended database carries a higher number; anything else is a real failure.
    if (error instanceof DOMException && error.name === 'VersionError') {
      return openAt(name, undefined, migrations, onLost);
    }
    throw error;
  });
  if (Math.floor(db.version / REPAIRS) > newest) {
    db.close();
    throw new Error(`The database was written by a newer version of Dramatis (${db.version})`);
  }
  if (!hasAllStores(db, migrations)) {
    const next = db.version + 1;
    db.close();
    db = await openAt(name, next, migrations, onLost);
  }
  return db;
}

function openAt(
  name: string,
  version: number | undefined,
  migrations: readonly SchemaVersion[],
  onLost: () => void,
): Promise<DramatisDatabase> {
  return openDB<DramatisSchema>(name, version, {
    upgrade(db) {
      for (const migration of migrations) addStores(db, migration);
    },
    // A newer version of the extension wants the database: give way, or it waits for ever.
    blocking(_current, _next, event) {
      onLost();
      (event.target as IDBDatabase).close();
    },
    terminated: onLost,
  });
}

/** Adds the stores that are missing, whether they are new in this version or were lost. */
function addStores(db: DramatisDatabase, { addStores }: SchemaVersion): void {
  for (const [name, shape] of Object.entries(addStores)) {
    if (db.objectStoreNames.contains(name as StoreName)) continue;
    // The schema is data here, so its names are plain strings to the typed wrapper.
    const store = (db as unknown as IDBPDatabase).createObjectStore(name, {
      keyPath: shape.keyPath,
    });
    for (const [index, { keyPath, multiEntry }] of Object.entries(shape.indexes)) {
      store.createIndex(index, keyPath, { multiEntry: multiEntry ?? false });
    }
  }
}

const storeNames = (migrations: readonly SchemaVersion[]): StoreName[] =>
  migrations.flatMap(({ addStores }) => Object.keys(addStores) as StoreName[]);

const hasAllStores = (db: DramatisDatabase, migrations: readonly SchemaVersion[]): boolean =>
  storeNames(migrations).every((name) => db.objectStoreNames.contains(name));

/** `InvalidStateError`: the connection is closed. `AbortError` without our doing is not one. */
function isConnectionLost(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
