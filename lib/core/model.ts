/**
 * What Dramatis knows, as plain data. These are the records of the store, the output of extraction and
 * the input of cards and search. All offsets are UTF-16 code units into `Article.text`; all spans are
 * half-open [start, end).
 */

/** A half-open span of UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** `2025`, `2025-08` or `2025-09-04`: the length states the precision (year, month, day). */
export type IsoDate = string;

/**
 * Where a fact was read. Shaped like the W3C TextPositionSelector (start, end) and TextQuoteSelector
 * (exact, prefix, suffix), https://www.w3.org/TR/annotation-model/#selectors
 */
export interface Provenance extends Span {
  articleId: string;
  /** `text.slice(start, end)` */
  exact: string;
  /** up to 32 characters before `start` */
  prefix: string;
  /** up to 32 characters after `end` */
  suffix: string;
  extractorVersion: number;
}

/**
 * `added` and `remembered` are filled from pages, `own` is one that the reader made for articles from files or pasted
 * words.
 */
export type SourceKind = 'bundled' | 'added' | 'remembered' | 'own' | 'pack' | 'feed';

/** Where articles come from; the unit that the reader switches on and off. */
export interface Source {
  id: string;
  name: string;
  kind: SourceKind;
  enabled: boolean;
  /** ms since the epoch */
  addedAt: number;
  /** place in the reader's order, counted from 0; numbers may be missing or, between new sources, twice there */
  position: number;
  /** ms since the epoch; the reader took it away: it counts as if off, is on no list, and can be put back */
  removedAt?: number;
  /** it is being deleted and cannot be put back any more */
  isDiscarded?: true;
}

/** A source that comes in: where it stands is the store's to say. */
export type NewSource = Omit<Source, 'position' | 'removedAt' | 'isDiscarded'>;

/** A source with the size of what it gave. */
export interface SourceSummary extends Source {
  articles: number;
  people: number;
  events: number;
  statements: number;
  /** publication date of the newest article */
  newest?: IsoDate;
  /** ms since the epoch: when the last of its articles came in */
  updatedAt?: number;
}

/** What a stretch of the article's text is. Only `headline`, `paragraph` and `caption` state facts. */
export type BlockKind =
  | 'headline'
  | 'paragraph'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'dateline'
  | 'correction'
  | 'boilerplate';

export interface ArticleBlock extends Span {
  kind: BlockKind;
}

export interface Correction extends Span {
  /** the correction as printed, `text.slice(start, end)` of the article */
  text: string;
}

/** An article as parsed from its format, before anything is extracted. */
export interface ParsedArticle {
  id: string;
  sourceId: string;
  /** the stored text, unchanged; every offset counts in it */
  text: string;
  /** BCP 47 */
  lang: string;
  /** the article's own address; absent when it has none, and never invented */
  url?: string;
  publisher: string;
  author?: string;
  publishedOn?: IsoDate;
  /** `HH:MM`, 24 h, the publisher's local time */
  publishedTime?: string;
  headline?: string;
  photoCredit?: string;
  corrections: Correction[];
  blocks: ArticleBlock[];
}

export interface Article extends ParsedArticle {
  /** hash of `text` and metadata; with id and extractorVersion it makes ingestion idempotent */
  contentHash: string;
  /** hash of the letters of `text`; absent until an article of an earlier version is read again */
  wordsHash?: string;
  extractorVersion: number;
  /** ms since the epoch */
  ingestedAt: number;
}

/** All of an article but its text: what lists and cards need. */
export type ArticleHead = Omit<Article, 'text' | 'blocks'>;

export type EntityType = 'person' | 'organization' | 'place' | 'event';

export interface Entity {
  /** `entityIdFor(type, name)`: the same in every article that uses the same full name */
  id: string;
  type: EntityType;
  /** full name */
  name: string;
  /** Wikidata item, e.g. `Q42`; only where curated */
  wikidata?: string;
}

/**
 * How an alias came to be, from what says most of its bearer to what says least. Resolution takes the first five
 * for names that stand on their own, a nickname where nothing speaks against it; the others need support.
 */
export type AliasDerivation =
  | 'full-name'
  | 'curated'
  /** without middle names, suffix or title, or its initials written together: `John Doe`, `JR Doe` */
  | 'short-name'
  /** the surname before the forename, where a language has it so, or the other way round */
  | 'name-order'
  /** another spelling of the full name: `Mueller`, `Doevskyy` */
  | 'transliteration'
  /** a nickname before the surname: `Bill Doe` */
  | 'nickname'
  /** a title with a part of the name: `Pope Leo`, `Earl of Foo` */
  | 'titled'
  | 'surname'
  /** the name of someone who has no surname, without what tells them apart: `Peter` the Great */
  | 'given-name';

export interface Alias {
  id: string;
  entityId: string;
  /** the source that gives this alias; switched off with it */
  sourceId: string;
  articleId?: string;
  /** as written */
  text: string;
  derivation: AliasDerivation;
}

export interface Role {
  id: string;
  entityId: string;
  articleId: string;
  /** as written, without organisation and place: `Secretary General`, `President`, `chief of staff` */
  title: string;
  /** the whole phrase as written: `NATO Secretary General`, `the Ukrainian president’s chief of staff` */
  label: string;
  organization?: string;
  /** a place name or the adjective of one, as written: `Ukrainian`, `France` */
  place?: string;
  status: 'current' | 'former';
  asOf?: IsoDate;
  provenance: Provenance;
}

export type StatementType = 'direct' | 'indirect' | 'mixed';

export interface Statement {
  id: string;
  articleId: string;
  /** the person or organisation that made it; absent when the article names nobody that is an entity */
  speakerId?: string;
  /** without `speakerId`: the article's words for the speaker (`a White House official`, `they`), if it has any */
  speakerText?: string;
  type: StatementType;
  /** the content without its quotation marks; two or more when the quote is split around its cue */
  parts: Provenance[];
  /** the words that introduce it, e.g. `stated`, `made it clear`; without any, the opening quotation mark */
  cue: Provenance;
  /** when it was said, if the article tells */
  date?: IsoDate;
  /** people the content names */
  about: string[];
}

export interface EventFact {
  id: string;
  /** the event's own entity */
  entityId: string;
  articleId: string;
  /** `named` by a proper name, or `described` (“Doe’s meeting with Roe in Geneva”) */
  kind: 'named' | 'described';
  date?: IsoDate;
  /** most precise place name first, as written */
  places: string[];
  /** person entity ids, in order of appearance */
  participants: string[];
  provenance: Provenance[];
}

/** One statement answers and opposes another, in the article's own words. */
export interface Dispute {
  id: string;
  articleId: string;
  /** the statement that is answered */
  claimId: string;
  /** the statement that answers it */
  replyId: string;
  /** the article's words that tie the two */
  tie: Provenance;
}

/** All that one article states; extraction's output and one unit of ingestion. */
export interface ArticleFacts {
  entities: Entity[];
  aliases: Alias[];
  roles: Role[];
  statements: Statement[];
  events: EventFact[];
  disputes: Dispute[];
}

/** The kinds of fact that a reader may amend. */
export type FactKind = 'statement' | 'role' | 'event';

/** A fact with its kind. */
export type KindedFact =
  | { kind: 'statement'; fact: Statement }
  | { kind: 'role'; fact: Role }
  | { kind: 'event'; fact: EventFact };

/** A place in a text by its offsets and its words, so that it is found again when the text has changed. */
export type Anchor = Pick<Provenance, 'start' | 'end' | 'exact' | 'prefix' | 'suffix'>;

/**
 * The reader's word on a fact that was read wrongly: it is struck, or something stands in its place. The fact is
 * known by its place in the article and not by its id, so that the amendment holds when a later extractor reads
 * the article again and draws the borders a little otherwise.
 */
export interface Amendment {
  /** the same for the same fact, and the id of what stands in its place */
  id: string;
  articleId: string;
  kind: FactKind;
  /** whose statement, role or event was read; absent for a statement of somebody unnamed */
  entityId?: string;
  /** where it was read */
  places: Anchor[];
  /** the fact in words as it was read, as the reader saw it */
  text: string;
  /** what stands in its place; without it the fact is struck */
  replacement?: Replacement;
}

/** A fact as the reader has put it right, with the entities that it names. */
export type Replacement = KindedFact & { entities: Entity[] };

/** A stored article with all that was read from it. */
export interface ArticleWithFacts extends Omit<ArticleFacts, 'aliases'> {
  article: Article;
  source: Source;
  /** what the reader has struck out of it or put right, in the order of its text */
  amendments: Amendment[];
}

/** A hand-curated name: what an article alone cannot know. */
export interface CuratedName {
  /** full name, the name of the entity */
  name: string;
  type: EntityType;
  wikidata?: string;
  /** further names that stand on their own, in any language or script */
  aliases: string[];
}
