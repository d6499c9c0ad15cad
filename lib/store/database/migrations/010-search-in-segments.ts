import { noteAll } from '../../search/note-unindexed.ts';
import type { SchemaVersion } from '../schema.ts';

/** The search index is kept in segments. What is kept is indexed in the background. */
export const searchInSegments: SchemaVersion = {
  version: 10,
  addStores: {
    segments: { keyPath: 'id', indexes: {} },
    segmentParts: { keyPath: ['segmentId', 'kind', 'part'], indexes: {} },
    unindexed: { keyPath: ['kind', 'id'], indexes: {} },
  },
  addIndexes: { aliases: { 'by-text': { keyPath: ['entityId', 'sourceId', 'text'] } } },
  dropIndexes: { aliases: ['by-entity'] },
  async migrate(tx) {
    await tx.objectStore('meta').delete('search-index');
    await noteAll(tx.objectStore('unindexed'));
  },
};
