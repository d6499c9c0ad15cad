import { blockOf } from '../../people/block-of.ts';
import type { SchemaVersion } from '../schema.ts';

/** Several names of one person are joined. Those that are kept are joined in the background. */
export const onePerson: SchemaVersion = {
  version: 9,
  addStores: {
    people: { keyPath: 'id', indexes: {} },
    unjoined: { keyPath: 'block', indexes: {} },
    verdicts: { keyPath: 'id', indexes: {} },
  },
  addIndexes: {
    entities: { 'by-block': { keyPath: 'block' }, 'by-person': { keyPath: 'personId' } },
  },
  async migrate(tx) {
    const blocks = new Set<string>();
    for (const entity of await tx.objectStore('entities').getAll()) {
      const block = blockOf(entity);
      if (block === undefined) continue;
      blocks.add(block);
      await tx.objectStore('entities').put({ ...entity, block });
    }
    for (const block of blocks) await tx.objectStore('unjoined').put({ block });
  },
};
