import type { DBSchema } from 'idb';
import type {
  Alias,
  Article,
  Dispute,
  Entity,
  EventFact,
  Role,
  Source,
  Statement,
} from '../core/model.ts';

/** An entity with the articles that name it, so that it leaves with the last of them. */
export interface StoredEntity extends Entity {
  articleIds: string[];
}

/** The database, typed. Indexes named `by-…`; those over arrays are multi-entry. */
export interface DramatisSchema extends DBSchema {
  meta: { key: string; value: { key: string; value: unknown } };
  sources: { key: string; value: Source };
  articles: { key: string; value: Article; indexes: { 'by-source': string } };
  entities: { key: string; value: StoredEntity; indexes: { 'by-article': string } };
  aliases: { key: string; value: Alias; indexes: { 'by-article': string; 'by-entity': string } };
  roles: { key: string; value: Role; indexes: { 'by-article': string; 'by-entity': string } };
  statements: {
    key: string;
    value: Statement;
    indexes: { 'by-article': string; 'by-speaker': string; 'by-about': string };
  };
  events: {
    key: string;
    value: EventFact;
    indexes: { 'by-article': string; 'by-entity': string; 'by-participant': string };
  };
  disputes: {
    key: string;
    value: Dispute;
    indexes: { 'by-article': string; 'by-claim': string; 'by-reply': string };
  };
}

export type StoreName =
  | 'meta'
  | 'sources'
  | 'articles'
  | 'entities'
  | 'aliases'
  | 'roles'
  | 'statements'
  | 'events'
  | 'disputes';

/** The stores whose records belong to one article each. */
export const FACT_STORES = ['aliases', 'roles', 'statements', 'events', 'disputes'] as const;

export interface StoreShape {
  keyPath: string;
  /** index name → key path; multi-entry where the value is an array */
  indexes: Record<string, { keyPath: string; multiEntry?: boolean }>;
}

/** One version of the database as data: the stores it adds. Never edited after release. */
export interface SchemaVersion {
  version: number;
  addStores: Partial<Record<StoreName, StoreShape>>;
}
