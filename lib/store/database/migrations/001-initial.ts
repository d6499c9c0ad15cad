import type { SchemaVersion } from '../schema.ts';

/** The first release: sources, articles and every kind of fact. */
export const initial: SchemaVersion = {
  version: 1,
  addStores: {
    meta: { keyPath: 'key', indexes: {} },
    sources: { keyPath: 'id', indexes: {} },
    articles: { keyPath: 'id', indexes: { 'by-source': { keyPath: 'sourceId' } } },
    entities: {
      keyPath: 'id',
      indexes: { 'by-article': { keyPath: 'articleIds', multiEntry: true } },
    },
    aliases: {
      keyPath: 'id',
      indexes: {
        'by-article': { keyPath: 'articleId' },
        'by-entity': { keyPath: 'entityId' },
      },
    },
    roles: {
      keyPath: 'id',
      indexes: {
        'by-article': { keyPath: 'articleId' },
        'by-entity': { keyPath: 'entityId' },
      },
    },
    statements: {
      keyPath: 'id',
      indexes: {
        'by-article': { keyPath: 'articleId' },
        'by-speaker': { keyPath: 'speakerId' },
        'by-about': { keyPath: 'about', multiEntry: true },
      },
    },
    events: {
      keyPath: 'id',
      indexes: {
        'by-article': { keyPath: 'articleId' },
        'by-entity': { keyPath: 'entityId' },
        'by-participant': { keyPath: 'participants', multiEntry: true },
      },
    },
    disputes: {
      keyPath: 'id',
      indexes: {
        'by-article': { keyPath: 'articleId' },
        'by-claim': { keyPath: 'claimId' },
        'by-reply': { keyPath: 'replyId' },
      },
    },
  },
};
