import type { Alias, Entity } from './entity.ts';
import type { IsoDate, Provenance } from './place-in-text.ts';

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
