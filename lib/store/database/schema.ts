import type { DBSchema, IDBPTransaction } from 'idb';
import type {
  Alias,
  Amendment,
  Article,
  Dispute,
  Entity,
  EntityType,
  EventFact,
  Role,
  Source,
  Span,
  Statement,
} from '../../core/model.ts';

/** An entity with the articles that name it. It is removed with the last of them. */
export interface StoredEntity extends Entity {
  articleIds: string[];
}

/** An alias in the form that is looked up: by its key, without its entity. */
export interface StoredAlias extends Alias {
  /** `nameKey(text)` */
  key: string;
  /** `soundKey(text)`, for people's names of several words */
  sound?: string;
  /** of the entity */
  type: EntityType;
}

/** The typed database. Indexes are named `by-…`. Those over arrays are multi-entry. */
export interface DramatisSchema extends DBSchema {
  meta: { key: string; value: { key: string; value: unknown } };
  sources: { key: string; value: Source };
  articles: {
    key: string;
    value: Article;
    indexes: {
      'by-source': string;
      'by-arrival': [sourceId: string, ingestedAt: number];
      'by-words': string;
    };
  };
  entities: { key: string; value: StoredEntity; indexes: { 'by-article': string } };
  aliases: {
    key: string;
    value: StoredAlias;
    indexes: { 'by-article': string; 'by-entity': string; 'by-key': string; 'by-sound': string };
  };
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
  amendments: { key: string; value: Amendment; indexes: { 'by-article': string } };
  /** only in version 3: see migrations/004 */
  strikes: { key: string; value: OldStrike; indexes: { 'by-article': string } };
}

/** An amendment in version 3. It was always a strike, and had no surrounding words. */
export interface OldStrike extends Omit<Amendment, 'places' | 'replacement'> {
  spans: Span[];
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
  | 'disputes'
  | 'amendments'
  | 'strikes';

/** The stores whose records each belong to one article. */
export const FACT_STORES = ['aliases', 'roles', 'statements', 'events', 'disputes'] as const;

export interface IndexShape {
  /** several of them form a compound key */
  keyPath: string | string[];
  /** the value is an array, each element of which is a key */
  multiEntry?: boolean;
}

export interface StoreShape {
  keyPath: string;
  indexes: Record<string, IndexShape>;
}

/** The transaction of an upgrade. Only IndexedDB may be awaited in it. */
export type UpgradeTransaction = IDBPTransaction<DramatisSchema, StoreName[], 'versionchange'>;

/** One version of the database as data, with what it adds. Never edit it after release. */
export interface SchemaVersion {
  version: number;
  addStores: Partial<Record<StoreName, StoreShape>>;
  /** indexes of stores that earlier versions added */
  addIndexes?: Partial<Record<StoreName, Record<string, IndexShape>>>;
  /** stores of earlier versions that are dropped; `migrate` has saved what is worth keeping */
  dropStores?: readonly StoreName[];
  /** upgrades the records of the previous version; if it fails, the database stays as it was */
  migrate?(tx: UpgradeTransaction): Promise<void>;
}
