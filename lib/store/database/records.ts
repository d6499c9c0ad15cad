import type { TalliedRole } from '../../core/merge/offices/tallied-role.ts';
import type {
  Alias,
  ArticleBlock,
  ArticleHead,
  Dispute,
  EntityType,
  EventFact,
  IsoDate,
  Role,
  Statement,
} from '../../core/model.ts';

/**
 * The records of the store, where they differ from the model. Facts carry the source of their article, so that a source
 * that is off is passed over without its articles being looked at.
 */

/** An article without its text, which lists and cards don't need. */
export interface StoredArticle extends ArticleHead {
  /** absent while it is not counted in the sums, since those were lost: see open-database.ts */
  counts?: { people: number; statements: number; events: number };
}

/** The text of an article, under its id. */
export interface StoredText {
  id: string;
  text: string;
  blocks: ArticleBlock[];
}

/** An alias as it is looked up: by its key, without its entity. */
export interface StoredAlias extends Alias {
  /** `nameKey(text)` */
  key: string;
  /** `soundKey(text)`, of people's names of several words */
  sound?: string;
  /** of the entity */
  type: EntityType;
}

/** Where a fact stands among those of an entity from one source: see displayOrder. */
export type InOrder = [entityId: string, sourceId: string, order: number];

export interface StoredRole extends Role {
  sourceId: string;
  /** the day that it is told of, or the article's; empty without one */
  day: string;
}

export interface StoredStatement extends Statement {
  sourceId: string;
  order: number;
  /** for each whom it is about */
  aboutInOrder: InOrder[];
}

export interface StoredEvent extends EventFact {
  sourceId: string;
  /** for the event itself and everybody who took part */
  inOrder: InOrder[];
}

export interface StoredDispute extends Dispute {
  sourceId: string;
  /** for the speakers of both sides */
  inOrder: InOrder[];
}

/** An article names an entity: all that it adds to the entity's tally. */
export interface Naming {
  entityId: string;
  sourceId: string;
  /** by the article's day */
  order: number;
  articleId: string;
  publisher: string;
  publishedOn?: IsoDate;
  isCorrected?: true;
  /** how many of its statements are the entity's own */
  statements: number;
  roles: Omit<TalliedRole, 'articles'>[];
}

/** What all articles of a source together say of an entity, in numbers; kept up to date as they come and go. */
export interface Tally {
  entityId: string;
  sourceId: string;
  articles: number;
  statements: number;
  /** articles by publisher */
  outlets: Record<string, number>;
  /** articles by `2025-03` */
  months: Record<string, number>;
  roles: TalliedRole[];
  /** ids of the articles that were corrected */
  corrected: string[];
}

/** How much a source gave; kept up to date as its articles come and go. */
export interface SourceCounts {
  sourceId: string;
  articles: number;
  people: number;
  events: number;
  statements: number;
}
