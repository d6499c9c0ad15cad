import type { IsoDate } from '../../model.ts';

/**
 * What a source gives as data instead of an article. Each record has a key, which stays the same in later versions of
 * the source. All text is as the source writes it, without markup and without leading or trailing spaces.
 */
export type DataRecord = PersonRecord | EventRecord | ClaimRecord | ItemRecord;

interface Keyed {
  /** unique within the source, and the same in its later versions */
  key: string;
  /** http or https: where the source shows this record */
  url?: string;
}

/** Ids in other collections, by their scheme: `{ wikidata: 'Q42', bioguide: 'D000000' }`. */
export type Ids = Readonly<Record<string, string>>;

export interface PersonRecord extends Keyed {
  kind: 'person';
  /** full name */
  name: string;
  /** other full names and nicknames with a surname, without `name` */
  aliases: readonly string[];
  ids: Ids;
  born?: IsoDate;
  died?: IsoDate;
  /** one line */
  description?: string;
  roles: readonly RoleRecord[];
}

/** An office or membership. Without `to`, the source gives no end. */
export interface RoleRecord {
  title: string;
  organization?: string;
  place?: string;
  party?: string;
  from?: IsoDate;
  /** the last day, which may lie ahead */
  to?: IsoDate;
  /** the source lists who holds it now, or names nobody after them */
  isListedNow?: boolean;
  /** where in the record it stands: `terms[3]` */
  field: string;
}

export interface EventRecord extends Keyed {
  kind: 'event';
  name: string;
  ids: Ids;
  from?: IsoDate;
  to?: IsoDate;
  /** the most precise first */
  places: readonly string[];
  /** full names of people */
  participants: readonly string[];
  description?: string;
}

/** A claim that somebody has checked. The verdict is always the reviewer's own words. */
export interface ClaimRecord extends Keyed {
  kind: 'claim';
  claim: string;
  /** who made the claim, in the reviewer's words */
  claimant?: string;
  claimedOn?: IsoDate;
  reviewer: string;
  /** the verdict as the reviewer words it; absent if there are numbers alone */
  rating?: string;
  reviewedOn?: IsoDate;
  title?: string;
  /** BCP 47 */
  lang?: string;
}

/** An item of a feed, or an article that is described as data. */
export interface ItemRecord extends Keyed {
  kind: 'item';
  title: string;
  /** plain text, paragraphs separated by blank lines; empty if there is none */
  text: string;
  /** the text is the whole article, and no teaser */
  isWhole: boolean;
  author?: string;
  publisher?: string;
  publishedOn?: IsoDate;
  /** the moment, as ISO 8601 in UTC; only if the source gives one */
  publishedAt?: string;
  lang?: string;
}

/** What a file says about itself. */
export interface About {
  title?: string;
  publisher?: string;
  url?: string;
  /** SPDX if possible, otherwise the source's words or an address */
  licence?: string;
  attribution?: string;
  lang?: string;
  /** ISO 8601: when it was made */
  madeAt?: string;
}
