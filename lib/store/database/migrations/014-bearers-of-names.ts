import type { SchemaVersion } from '../schema.ts';

/** Names are found bearer by bearer, so that one who is in many articles doesn't hide others with the same name. */
export const bearersOfNames: SchemaVersion = {
  version: 14,
  addStores: {},
  addIndexes: {
    aliases: {
      'by-bearer': { keyPath: ['key', 'entityId', 'sourceId'] },
      'by-sounding': { keyPath: ['sound', 'entityId', 'sourceId'] },
    },
  },
  dropIndexes: { aliases: ['by-key', 'by-sound'] },
};
