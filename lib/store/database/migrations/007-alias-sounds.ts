import { soundKey } from '../../../core/gazetteer/sound/sound-key.ts';
import { bumpRevision } from '../../meta/knowledge-revision.ts';
import type { SchemaVersion } from '../schema.ts';

/** Pages in other alphabets find a name by its sounds. */
export const aliasSounds: SchemaVersion = {
  version: 7,
  addStores: {},
  addIndexes: { aliases: { 'by-sound': { keyPath: 'sound' } } },
  async migrate(tx) {
    for await (const cursor of tx.objectStore('aliases')) {
      const { text, type } = cursor.value;
      const sound = type === 'person' ? soundKey(text) : undefined;
      if (sound !== undefined) await cursor.update({ ...cursor.value, sound });
    }
    await bumpRevision(tx.objectStore('meta'));
  },
};
