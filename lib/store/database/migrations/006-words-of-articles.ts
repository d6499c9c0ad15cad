import type { SchemaVersion } from '../schema.ts';

/**
 * Articles are found by their words. Those kept by an earlier version have no hash until they are read again. Until
 * then they are found only by their id.
 */
export const wordsOfArticles: SchemaVersion = {
  version: 6,
  addStores: {},
  addIndexes: { articles: { 'by-words': { keyPath: 'wordsHash' } } },
};
