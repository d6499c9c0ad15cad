import type { DBSchema, IDBPTransaction } from 'idb';
import type { Saying } from '../../core/card/saying.ts';
import type { Amendment, Source, Span } from '../../core/model.ts';
import type { Headline } from '../../core/subscriptions/headline.ts';
import type {
  Generation,
  InOrder,
  Naming,
  Person,
  SegmentPart,
  SourceCounts,
  StoredAlias,
  StoredArticle,
  StoredDispute,
  StoredEntity,
  StoredEvent,
  StoredRecord,
  StoredRole,
  StoredSegment,
  StoredStatement,
  StoredText,
  StoredVerdict,
  Tally,
  Unindexed,
  Unjoined,
} from './records.ts';
import type { StoredSubscription } from './subscription-records.ts';

/** The database, typed. Indexes named `by-…`; those over arrays are multi-entry. See records.ts. */
export interface DramatisSchema extends DBSchema {
  meta: { key: string; value: { key: string; value: unknown } };
  sources: { key: string; value: Source };
  articles: {
    key: string;
    value: StoredArticle;
    indexes: {
      'by-source': string;
      'by-arrival': [sourceId: string, ingestedAt: number];
      'by-day': [sourceId: string, publishedOn: string];
      'by-words': string;
    };
  };
  texts: { key: string; value: StoredText };
  entities: {
    key: string;
    value: StoredEntity;
    indexes: { 'by-block': string; 'by-person': string };
  };
  people: { key: string; value: Person };
  unjoined: { key: string; value: Unjoined };
  verdicts: { key: string; value: StoredVerdict };
  aliases: {
    key: string;
    value: StoredAlias;
    indexes: {
      'by-article': string;
      'by-text': [entityId: string, sourceId: string, text: string];
      'by-bearer': [key: string, entityId: string, sourceId: string];
      'by-sounding': [sound: string, entityId: string, sourceId: string];
    };
  };
  namings: {
    key: [entityId: string, sourceId: string, order: number, articleId: string];
    value: Naming;
    indexes: { 'by-article': string };
  };
  tallies: { key: [entityId: string, sourceId: string]; value: Tally };
  counts: { key: string; value: SourceCounts };
  roles: {
    key: string;
    value: StoredRole;
    indexes: {
      'by-article': string;
      'by-line': [entityId: string, sourceId: string, label: string, status: string, day: string];
    };
  };
  statements: {
    key: string;
    value: StoredStatement;
    indexes: { 'by-article': string; 'about-in-order': InOrder };
  };
  /** in the order of display; apart from the statements, since a card looks at many and shows few */
  sayings: {
    key: [speakerId: string, sourceId: string, order: number, statementId: string];
    value: Saying;
  };
  events: {
    key: string;
    value: StoredEvent;
    indexes: { 'by-article': string; 'in-order': InOrder };
  };
  disputes: {
    key: string;
    value: StoredDispute;
    indexes: { 'by-article': string; 'in-order': InOrder };
  };
  /** versions of what a source gives as data; only the current one counts */
  generations: { key: string; value: Generation; indexes: { 'by-origin': string } };
  records: {
    key: [sourceId: string, id: string];
    value: StoredRecord;
    indexes: { 'by-entity': string };
  };
  subscriptions: { key: string; value: StoredSubscription };
  headlines: {
    key: [sourceId: string, key: string];
    value: Headline;
    indexes: { 'by-age': [sourceId: string, at: number]; 'by-words': string };
  };
  segments: { key: string; value: StoredSegment };
  segmentParts: {
    key: [segmentId: string, kind: SegmentPart['kind'], part: number];
    value: SegmentPart;
  };
  unindexed: { key: [kind: Unindexed['kind'], id: string]; value: Unindexed };
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
  | 'texts'
  | 'entities'
  | 'aliases'
  | 'namings'
  | 'tallies'
  | 'people'
  | 'unjoined'
  | 'verdicts'
  | 'counts'
  | 'roles'
  | 'statements'
  | 'sayings'
  | 'events'
  | 'disputes'
  | 'generations'
  | 'records'
  | 'subscriptions'
  | 'headlines'
  | 'segments'
  | 'segmentParts'
  | 'unindexed'
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
  keyPath: string | string[];
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
  /** indexes of earlier versions that are dropped, after `migrate` */
  dropIndexes?: Partial<Record<StoreName, readonly string[]>>;
  /** stores of earlier versions that are dropped; `migrate` has saved what is worth keeping */
  dropStores?: readonly StoreName[];
  /** upgrades the records of the previous version; if it fails, the database stays as it was */
  migrate?(tx: UpgradeTransaction): Promise<void>;
}
