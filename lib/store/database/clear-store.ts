import type { Database } from './database.ts';

/** Empties the store in one transaction. Afterwards it is as new. */
export function clearStore(database: Database): Promise<void> {
  return database.use(async (db) => {
    const names = [...db.objectStoreNames];
    const tx = db.transaction(names, 'readwrite');
    await Promise.all([...names.map((name) => tx.objectStore(name).clear()), tx.done]);
  });
}
