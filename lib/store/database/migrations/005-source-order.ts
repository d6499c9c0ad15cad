import type { SchemaVersion } from '../schema.ts';

/** Sources stand in the reader's order: at first in the one in which they came, which was that of the list. */
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
