import { CallError } from '../../messaging/error.ts';
import type { Key } from './compare-keys.ts';
import type { Database, DramatisDatabase } from './database.ts';
import { MemoryStore } from './memory-store.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { StoreName, StoreShape } from './schema.ts';
import { storeNames } from './upgrade.ts';

/** A database that lives as long as the background, for browsers that give none. */
export interface MemoryDatabase extends Database {
  /** From now on every write fails with `no-storage`, so that nobody believes it was kept. */
  freeze(): void;
}

/** An empty database in memory with the newest schema. It supports only reading and writing articles. */
export function createMemoryDatabase(): MemoryDatabase {
  const stores = new Map(
    storeNames(MIGRATIONS).map((name) => [name, new MemoryStore(shapeOf(name))]),
  );
  let isFrozen = false;
  const storeOf = (name: string): MemoryStore => {
    const store = stores.get(name as StoreName);
    if (!store) throw new Error(`There is no store “${name}”`);
    return store;
  };
  const refuseWhenFrozen = () => {
    if (isFrozen) throw new CallError('no-storage', 'The browser gives Dramatis no storage');
  };
  const db = {
    objectStoreNames: [...stores.keys()],
    transaction(names: string | readonly string[], mode = 'readonly') {
      if (mode !== 'readonly') refuseWhenFrozen();
      return {
        objectStore: storeOf,
        ...(typeof names === 'string' ? { store: storeOf(names) } : {}),
        done: Promise.resolve(),
        // Half-written data is discarded with the whole database: see createStorage.
        abort() {},
      };
    },
    get: (name: string, key: Key) => storeOf(name).get(key),
    getAll: (name: string, range?: IDBKeyRange, count?: number) =>
      storeOf(name).getAll(range, count),
    count: (name: string, range?: IDBKeyRange) => storeOf(name).count(range),
    getAllKeys: (name: string, query?: IDBKeyRange, count?: number) =>
      storeOf(name).getAllKeys(query, count),
    getAllFromIndex: (name: string, index: string, key: Key, count?: number) =>
      storeOf(name).index(index).getAll(key, count),
    getAllKeysFromIndex: (name: string, index: string, key: Key) =>
      storeOf(name).index(index).getAllKeys(key),
    countFromIndex: (name: string, index: string, key: Key) =>
      storeOf(name).index(index).count(key),
    async put(name: string, row: Record<string, unknown>) {
      refuseWhenFrozen();
      return storeOf(name).put(row);
    },
  };
  return {
    // Exactly the calls that lib/store makes between an article and a card. Any other call throws.
    use: async (work) => work(db as unknown as DramatisDatabase),
    close: async () => {},
    freeze() {
      isFrozen = true;
    },
  };
}

/** A store as defined by all versions of the schema together. */
function shapeOf(name: StoreName): StoreShape {
  const shape: StoreShape = { keyPath: 'id', indexes: {} };
  for (const { addStores, addIndexes } of MIGRATIONS) {
    const added = addStores[name];
    if (added) shape.keyPath = added.keyPath;
    Object.assign(shape.indexes, added?.indexes, addIndexes?.[name]);
  }
  return shape;
}
