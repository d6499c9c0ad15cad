/**
 * What Dramatis knows, as plain data. These are the records of the store, the output of extraction and the input of
 * cards and search. All offsets are UTF-16 code units in `Article.text`. All spans are half-open [start, end).
 */

/** A half-open span of UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** `2025`, `2025-08` or `2025-09-04`. The length shows the precision (year, month, day). */
export type IsoDate = string;

/**
 * Where a fact was read. It has the form of the W3C TextPositionSelector (start, end) and TextQuoteSelector (exact,
 * prefix, suffix), https://www.w3.org/TR/annotation-model/#selectors
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

/** `added` and `remembered` are filled from pages. `own` is a source that the reader made for files or pasted words. */
export type SourceKind = 'bundled' | 'added' | 'remembered' | 'own' | 'pack' | 'feed';

/** Where articles come from. The reader switches sources on and off. */
export interface Source {
  id: string;
  name: string;
  kind: SourceKind;
  enabled: boolean;
  /** ms since the epoch */
  addedAt: number;
  /** place in the reader's order, counted from 0; new sources may leave gaps or share a number */
  position: number;
  /** ms since the epoch; the reader removed it, so it counts as off and is on no list, but can be put back */
  removedAt?: number;
  /** it is being deleted and can't be put back */
  isDiscarded?: true;
}

/** A source before the store gives it a place. */
export type NewSource = Omit<Source, 'position' | 'removedAt' | 'isDiscarded'>;

/** A source with the amount of its content. */
export interface SourceSummary extends Source {
  articles: number;
  people: number;
  events: number;
  statements: number;
  /** publication date of the newest article */
  newest?: IsoDate;
  /** ms since the epoch: when its last article or data came in */
  updatedAt?: number;
  /** reviewed claims that came as data */
  claims?: number;
  /** of its data, in its own words */
  licence?: string;
  /** its data have an earlier version */
  canPutBack?: true;
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
  /** the printed correction: `text.slice(start, end)` of the article */
  text: string;
}

/** An article parsed from its format, before extraction. */
export interface ParsedArticle {
  id: string;
  sourceId: string;
  /** the stored text, unchanged; all offsets refer to it */
  text: string;
  /** BCP 47 */
  lang: string;
  /** the article's own address; absent if it has none, never invented */
  url?: string;
  publisher: string;
  author?: string;
  publishedOn?: IsoDate;
  /** `HH:MM`, 24 h, in the publisher's local time */
  publishedTime?: string;
  headline?: string;
  photoCredit?: string;
  corrections: Correction[];
  blocks: ArticleBlock[];
}

export interface Article extends ParsedArticle {
  /** hash of `text` and metadata; with id and extractorVersion, it makes ingestion idempotent */
  contentHash: string;
  /** hash of the letters in `text`; absent until an article of an earlier version is read again */
  wordsHash?: string;
  extractorVersion: number;
  /** ms since the epoch */
  ingestedAt: number;
}

/** All of an article but its text: what lists and cards need. */
export type ArticleHead = Omit<Article, 'text' | 'blocks'>;

export type EntityType = 'person' | 'organization' | 'place' | 'event';

export interface Entity {
  /** `entityIdFor(type, name)`: the same in all articles that use the same full name */
  id: string;
  type: EntityType;
  /** full name */
  name: string;
  /** Wikidata item, e.g. `Q42`; only where curated */
  wikidata?: string;
}

/**
 * How an alias was derived, from the most to the least specific. Resolution accepts the first five alone, and a
 * nickname unless something contradicts it. The others need support.
 */
export type AliasDerivation =
  | 'full-name'
  | 'curated'
  /** without middle names, suffix or title, or with joined initials: `John Doe`, `JR Doe` */
  | 'short-name'
  /** the surname before the forename or after it, against the order of the full name */
  | 'name-order'
  /** another spelling of the full name: `Mueller`, `Doevskyy` */
  | 'transliteration'
  /** a nickname before the surname: `Bill Doe` */
  | 'nickname'
  /** a title with part of the name: `Pope Leo`, `Earl of Foo` */
  | 'titled'
  | 'surname'
  /** the name of somebody without a surname, without its epithet: `Peter` the Great */
  | 'given-name';

export interface Alias {
  id: string;
  entityId: string;
  /** the source of this alias, which switches it off too */
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
  /** a place name or its adjective, as written: `Ukrainian`, `France` */
  place?: string;
  status: 'current' | 'former';
  asOf?: IsoDate;
  provenance: Provenance;
}

export type StatementType = 'direct' | 'indirect' | 'mixed';

export interface Statement {
  id: string;
  articleId: string;
  /** the person or organisation that made it; absent if the article names no such entity */
  speakerId?: string;
  /** without `speakerId`: the article's words for the speaker (`a White House official`, `they`), if any */
  speakerText?: string;
  type: StatementType;
  /** the content without its quotation marks; two or more parts if the cue splits the quotation */
  parts: Provenance[];
  /** the words that introduce it, such as `stated` or `made it clear`; without any, the opening quotation mark */
  cue: Provenance;
  /** when it was said, if the article says so */
  date?: IsoDate;
  /** people that the content names */
  about: string[];
}

export interface EventFact {
  id: string;
  /** the event's own entity */
  entityId: string;
  articleId: string;
  /** `named` with a proper name, or `described` (“Doe’s meeting with Roe in Geneva”) */
  kind: 'named' | 'described';
  date?: IsoDate;
  /** most precise place name first, as written */
  places: string[];
  /** person entity ids, in order of appearance */
  participants: string[];
  provenance: Provenance[];
}

/** One statement that answers and opposes another, according to the article. */
export interface Dispute {
  id: string;
  articleId: string;
  /** the statement that is answered */
  claimId: string;
  /** the statement that answers it */
  replyId: string;
  /** the article's words that connect the two */
  tie: Provenance;
}

/** Everything that one article states: the output of extraction and one unit of ingestion. */
export interface ArticleFacts {
  entities: Entity[];
  aliases: Alias[];
  roles: Role[];
  statements: Statement[];
  events: EventFact[];
  disputes: Dispute[];
}

/** The kinds of fact that the reader can amend. */
export type FactKind = 'statement' | 'role' | 'event';

/** A fact with its kind. */
export type KindedFact =
  | { kind: 'statement'; fact: Statement }
  | { kind: 'role'; fact: Role }
  | { kind: 'event'; fact: EventFact };

/** A place in a text, by its offsets and its words. So it can be found again after the text has changed. */
export type Anchor = Pick<Provenance, 'start' | 'end' | 'exact' | 'prefix' | 'suffix'>;

/**
 * The reader's correction of a fact that was read wrongly. The fact is struck out or replaced. It is identified by its
 * place in the article and not by its id. So the amendment still applies when a later extractor finds slightly
 * different borders.
 */
export interface Amendment {
  /** the same for the same fact; also the id of the replacement */
  id: string;
  articleId: string;
  kind: FactKind;
  /** whose statement, role or event was read; absent for an unnamed speaker's statement */
  entityId?: string;
  /** where it was read */
  places: Anchor[];
  /** the fact in words, as the reader saw it */
  text: string;
  /** what replaces it; absent if the fact is struck out */
  replacement?: Replacement;
}

/** A fact as the reader has corrected it, with the entities that it names. */
export type Replacement = KindedFact & { entities: Entity[] };

/** A stored article with everything that was read from it. */
export interface ArticleWithFacts extends Omit<ArticleFacts, 'aliases'> {
  article: Article;
  source: Source;
  /** facts that the reader has struck out or corrected, in text order */
  amendments: Amendment[];
}

/** A hand-curated name, for what an article alone can't show. */
export interface CuratedName {
  /** full name, which is the name of the entity */
  name: string;
  type: EntityType;
  wikidata?: string;
  /** other names that are enough alone, in any language or script */
  aliases: string[];
}
