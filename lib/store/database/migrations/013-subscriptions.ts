import type { SchemaVersion } from '../schema.ts';

/** What the reader follows, and headlines of feeds. What is kept stays as it is. */
export const subscriptions: SchemaVersion = {
  version: 13,
  addStores: {
    subscriptions: { keyPath: 'sourceId', indexes: {} },
    headlines: {
      keyPath: ['sourceId', 'key'],
      indexes: {
        'by-age': { keyPath: ['sourceId', 'at'] },
        'by-words': { keyPath: 'words', multiEntry: true },
      },
    },
  },
};
