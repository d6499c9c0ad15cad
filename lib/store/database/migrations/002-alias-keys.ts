import { nameKey } from '../../../core/gazetteer/trie/name-key.ts';
import { bumpRevision } from '../../meta/knowledge-revision.ts';
import type { SchemaVersion } from '../schema.ts';

/** Names are looked up by key, so the cost depends on the page and not on how much is known. */
export const aliasKeys: SchemaVersion = {
  version: 2,
  addStores: {},
  addIndexes: { aliases: { 'by-key': { keyPath: 'key' } } },
  async migrate(tx) {
    for await (const cursor of tx.objectStore('aliases')) {
      const entity = await tx.objectStore('entities').get(cursor.value.entityId);
      // An alias without its entity names nobody. Events match most freely, so nothing is lost.
      const type = entity?.type ?? 'event';
      await cursor.update({ ...cursor.value, key: nameKey(cursor.value.text), type });
    }
    await bumpRevision(tx.objectStore('meta'));
  },
};
