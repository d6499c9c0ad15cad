import type {
  About,
  ClaimRecord,
  EventRecord,
  PersonRecord,
} from '../../core/formats/records/data-record.ts';
import type { TalliedRole } from '../../core/merge/offices/tallied-role.ts';
import type { Join } from '../../core/merge/people/named-person.ts';
import type { Verdict } from '../../core/merge/people/verdicts.ts';
import type {
  Alias,
  ArticleBlock,
  ArticleHead,
  Dispute,
  Entity,
  EntityType,
  EventFact,
  IsoDate,
  Role,
  Statement,
} from '../../core/model.ts';
import type { PackedHead } from '../../core/search/segment/segment.ts';

/**
 * The records of the store, where they differ from the model. Facts contain the source of their article. So facts of a
 * source that is off are skipped without reading its articles.
 */

/** An article without its text, which lists and cards don't need. */
export interface StoredArticle extends ArticleHead {
  /** absent while the article isn't in the sums because those were lost: see open-database.ts */
  counts?: { people: number; statements: number; events: number };
}

/** The text of an article, by its id. */
export interface StoredText {
  id: string;
  text: string;
  blocks: ArticleBlock[];
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

/** The place of a fact among those of an entity from one source: see displayOrder. */
export type InOrder = [entityId: string, sourceId: string, order: number];

export interface StoredRole extends Role {
  sourceId: string;
  /** the day that it applies to, or the article's; empty if there is none */
  day: string;
}

export interface StoredStatement extends Statement {
  sourceId: string;
  order: number;
  /** for everybody it is about */
  aboutInOrder: InOrder[];
}

export interface StoredEvent extends EventFact {
  sourceId: string;
  /** for the event itself and all participants */
  inOrder: InOrder[];
}

export interface StoredDispute extends Dispute {
  sourceId: string;
  /** for the speakers of both sides */
  inOrder: InOrder[];
}

/** An article names an entity: everything that it adds to the entity's tally. */
export interface Naming {
  entityId: string;
  sourceId: string;
  /** by the article's day */
  order: number;
  articleId: string;
  publisher: string;
  publishedOn?: IsoDate;
  /** the number of its statements by the entity */
  statements: number;
  /** those of them that have a day, by `2025-03` */
  said: Record<string, number>;
  /** its statements by others that name the entity */
  about: number;
  /** its events with the entity */
  events: number;
  roles: Omit<TalliedRole, 'articles'>[];
}

/** What all articles of a source say about an entity, in numbers. It is updated as articles come and go. */
export interface Tally {
  entityId: string;
  sourceId: string;
  articles: number;
  statements: number;
  /** statements by `2025-03` */
  said: Record<string, number>;
  /** statements by others that name it */
  about: number;
  events: number;
  /** articles by publisher */
  outlets: Record<string, number>;
  /** articles by `2025-03` */
  months: Record<string, number>;
  roles: TalliedRole[];
}

/** The amount of a source's content. It is updated as its articles come and go. */
export interface SourceCounts {
  sourceId: string;
  articles: number;
  people: number;
  events: number;
  statements: number;
}

/** An entity. A person also has what joins them with others. */
export interface StoredEntity extends Entity {
  /** `blockKey` of a person: all who may be the same person share it */
  block?: string;
  /** the id of the person that several entities are; absent for a person with one name */
  personId?: string;
  /** the source of which it is a record; two of one source are never the same by name */
  origin?: string;
  /** year, month or day of birth; only of a record */
  born?: IsoDate;
}

/** Several entities that are one person. */
export interface Person {
  /** the id of one of the members */
  id: string;
  /** ids of entities; those in the most articles come first */
  members: string[];
  joins: Join[];
  /** by source: how often an article gives one more of their names */
  twice: Record<string, number>;
}

/** The reader's decision on two entities. It is kept whether they are there or not. */
export interface StoredVerdict extends Verdict {
  /** both ids, the lower first, with a line feed between them */
  id: string;
}

/** The people of this block have changed, so they must be joined again. */
export interface Unjoined {
  block: string;
}

/**
 * One version of all that a source gives as data. Its id is the `sourceId` of its records, aliases and tallies. So another
 * version takes its place by changing two records, whatever its size.
 */
export interface Generation {
  /** `SOURCE@NUMBER` */
  id: string;
  /** the id of the source */
  origin: string;
  /** from 1 */
  number: number;
  /**
   * `building` isn't complete; `held` is, and waits for the reader's word; `old` can be put back until the next version
   * comes
   */
  state: 'building' | 'held' | 'current' | 'old';
  /** what the file or address says of itself, and where it came from */
  about: GivenAbout;
  people: number;
  events: number;
  claims: number;
}

export interface GivenAbout extends About {
  /** name of the file; without it, it came from `address` */
  file?: string;
  /** https */
  address?: string;
  /** ms since the epoch */
  retrievedAt: number;
}

/** A record with the version that it is of, and the entities that it tells of. */
export interface StoredRecord {
  /** id of the generation */
  sourceId: string;
  /** `KIND KEY` */
  id: string;
  record: PersonRecord | EventRecord | ClaimRecord;
  /** its own entity, participants and claimants */
  entityIds: string[];
}

/** A segment of the search index: see lib/core/search/segment. */
export interface StoredSegment {
  id: string;
  /** of its layout: SEARCH_FORMAT */
  format: number;
  /** its parts are still being written; after a stop they are deleted */
  isUnfinished?: true;
  /** by unit, a bit each */
  deleted: Uint8Array<ArrayBuffer>;
}

/** A part of a segment, which is read on its own. */
export type SegmentPart = { segmentId: string; part: number } & (
  | { kind: 'head'; value: PackedHead & { sourceIds: string[] } }
  | { kind: 'postings'; value: Uint8Array<ArrayBuffer> }
  | { kind: 'ids'; value: string[][] }
);

/** An article or an entity whose documents in the search index are outdated. */
export interface Unindexed {
  /** `all` stands for each record of the store that is its id */
  kind: 'all' | 'article' | 'entity';
  id: string;
  /** of `all`: the last record that is indexed */
  after?: string;
  /** new with every change, so that a change during indexing isn't lost */
  stamp: string;
}
