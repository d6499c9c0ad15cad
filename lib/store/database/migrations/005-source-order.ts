import type { SchemaVersion } from '../schema.ts';

/** Sources have the reader's order. At first that is the order in which they came. */
export const sourceOrder: SchemaVersion = {
  version: 5,
  addStores: {},
  async migrate(tx) {
    const store = tx.objectStore('sources');
    const sources = (await store.getAll()).sort(
      (a, b) => a.addedAt - b.addedAt || a.id.localeCompare(b.id),
    );
    for (const [position, source] of sources.entries()) await store.put({ ...source, position });
  },
};
