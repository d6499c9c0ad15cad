import type { SchemaVersion } from '../schema.ts';

/** What comes as data has stores of its own. What is kept stays as it is. */
export const recordsBesideArticles: SchemaVersion = {
  version: 12,
  addStores: {
    generations: { keyPath: 'id', indexes: { 'by-origin': { keyPath: 'origin' } } },
    records: {
      keyPath: ['sourceId', 'id'],
      indexes: { 'by-entity': { keyPath: 'entityIds', multiEntry: true } },
    },
  },
};
