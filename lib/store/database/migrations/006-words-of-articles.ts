import type { SchemaVersion } from '../schema.ts';

/**
 * Articles are found by their words. Those kept by an earlier version have no hash of them until they are read again,
 * and are found by their id alone until then.
 */
export const wordsOfArticles: SchemaVersion = {
  version: 6,
  addStores: {},
  addIndexes: { articles: { 'by-words': { keyPath: 'wordsHash' } } },
};
