import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { DramatisDatabase } from './database.ts';
import type { IndexShape, SchemaVersion, StoreName, UpgradeTransaction } from './schema.ts';

/** Adds missing stores, which are new in this version or were lost. */
export function addStores(db: DramatisDatabase, { addStores }: SchemaVersion): void {
  for (const [name, shape] of Object.entries(addStores)) {
    if (db.objectStoreNames.contains(name as StoreName)) continue;
    // The schema is data here, so the typed wrapper sees plain strings.
    const store = (db as unknown as IDBPDatabase).createObjectStore(name, {
      keyPath: shape.keyPath,
    });
    for (const [index, { keyPath, multiEntry }] of Object.entries(shape.indexes)) {
      store.createIndex(index, keyPath, { multiEntry: multiEntry ?? false });
    }
  }
}

/** Adds missing indexes, to old stores or to stores that were lost and created again. */
export function addIndexes(tx: UpgradeTransaction, { addIndexes = {} }: SchemaVersion): void {
  for (const [name, indexes] of Object.entries(addIndexes)) {
    const store = (
      tx as unknown as IDBPTransaction<unknown, string[], 'versionchange'>
    ).objectStore(name);
    for (const [index, { keyPath, multiEntry }] of Object.entries<IndexShape>(indexes)) {
      if (store.indexNames.contains(index)) continue;
      store.createIndex(index, keyPath, { multiEntry: multiEntry ?? false });
    }
  }
}

/** The stores of a database of these versions, without dropped ones. */
export function storeNames(migrations: readonly SchemaVersion[]): StoreName[] {
  const dropped = new Set(migrations.flatMap(({ dropStores = [] }) => dropStores));
  return migrations
    .flatMap(({ addStores }) => Object.keys(addStores) as StoreName[])
    .filter((name) => !dropped.has(name));
}

/** Upgrades the records version by version, then drops old stores. A new database has no records. */
export async function migrate(
  tx: UpgradeTransaction,
  migrations: readonly SchemaVersion[],
  from: number,
): Promise<void> {
  for (const { version, migrate } of migrations) if (version > from) await migrate?.(tx);
  for (const { dropIndexes = {} } of migrations) {
    for (const [name, indexes] of Object.entries(dropIndexes)) {
      const store = tx.objectStore(name as StoreName);
      for (const index of indexes) {
        const isThere = store.indexNames.contains(index as never);
        if (isThere) store.deleteIndex(index as never);
      }
    }
  }
  for (const { dropStores = [] } of migrations) {
    for (const name of dropStores) {
      if (tx.db.objectStoreNames.contains(name)) tx.db.deleteObjectStore(name);
    }
  }
}
