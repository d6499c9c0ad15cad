import type { SchemaVersion } from '../schema.ts';
import { layOutAgain } from './lay-out-again.ts';

const ARTICLE = { 'by-article': { keyPath: 'articleId' } };

/**
 * Texts are separate from what lists and cards read. Facts are read in display order. Counts are kept up to date
 * instead of being counted on demand.
 */
export const costsFollowWhatIsShown: SchemaVersion = {
  version: 8,
  addStores: {
    texts: { keyPath: 'id', indexes: {} },
    namings: { keyPath: ['entityId', 'sourceId', 'order', 'articleId'], indexes: ARTICLE },
    sayings: { keyPath: ['speakerId', 'sourceId', 'order', 'statementId'], indexes: {} },
    tallies: { keyPath: ['entityId', 'sourceId'], indexes: {} },
    counts: { keyPath: 'sourceId', indexes: {} },
  },
  addIndexes: {
    articles: { 'by-day': { keyPath: ['sourceId', 'publishedOn'] } },
    roles: { 'by-line': { keyPath: ['entityId', 'sourceId', 'label', 'status', 'day'] } },
    statements: { 'about-in-order': { keyPath: 'aboutInOrder', multiEntry: true } },
    events: { 'in-order': { keyPath: 'inOrder', multiEntry: true } },
    disputes: { 'in-order': { keyPath: 'inOrder', multiEntry: true } },
  },
  dropIndexes: {
    entities: ['by-article'],
    roles: ['by-entity'],
    statements: ['by-speaker', 'by-about'],
    events: ['by-entity', 'by-participant'],
    disputes: ['by-claim', 'by-reply'],
  },
  migrate: layOutAgain,
};
