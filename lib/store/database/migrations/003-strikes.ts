import type { SchemaVersion } from '../schema.ts';

/** Facts that the reader struck as wrong stay struck when their article is read again. */
export const strikes: SchemaVersion = {
  version: 3,
  addStores: {
    strikes: { keyPath: 'id', indexes: { 'by-article': { keyPath: 'articleId' } } },
  },
};
