import type {
  About,
  ClaimRecord,
  EventRecord,
  PersonRecord,
} from '../formats/records/data-record.ts';
import type { TalliedRole } from '../merge/offices/tallied-role.ts';
import type {
  ArticleHead,
  Dispute,
  Entity,
  EventFact,
  IsoDate,
  Source,
  Statement,
} from '../model.ts';
import type { CardTotals } from './card-model.ts';
import type { MonthCount } from './month-strip.ts';
import type { ChosenStatement } from './saying.ts';

/** Everything a card is built from, only from sources that are on. */
export interface CardFacts {
  entity: Entity;
  roles: readonly TalliedRole[];
  /** what is shown of its own statements, in order, and of those about it */
  said: readonly ChosenStatement[];
  about: readonly ChosenStatement[];
  /** all that are named by id here and in the disputes */
  statements: readonly Statement[];
  /** the first ones that it took part in, or the event itself */
  events: EventFact[];
  disputes: Dispute[];
  /** everybody named in the facts above, by id */
  entities: ReadonlyMap<string, Entity>;
  /** the articles of the facts above, by id */
  articles: ReadonlyMap<string, ArticleHead>;
  known: KnownFrom;
  /** what sources give of it as data */
  records?: readonly GivenRecord[];
  /** whether the facts above are all that there are of a kind */
  hasAll: Readonly<Record<keyof CardTotals, boolean>>;
  /** where the reader has put each source, by its id: of two facts that are otherwise alike, the first source's leads */
  sourceOrder: ReadonlyMap<string, number>;
}

/** A record, and where it is from. */
export interface GivenRecord {
  record: PersonRecord | EventRecord | ClaimRecord;
  source: Pick<Source, 'id' | 'name' | 'position'>;
  /** what the file or address of the record says of itself, and when it was retrieved (ms since the epoch) */
  about: About & { file?: string; address?: string; retrievedAt: number };
}

/** What is known of an entity, in numbers. */
export interface KnownFrom {
  /** how many articles name it */
  articles: number;
  /** how many outlets these are of */
  outlets: number;
  /** the day of the newest */
  newest?: IsoDate;
  /** how many statements are by it and how many name it, in all articles; words in two articles count twice */
  said: number;
  about: number;
  /** its statements by month, the oldest first */
  months: MonthCount[];
  /** how often an article tells of an event with it */
  events: number;
}
