import type { EntityType, IsoDate, StatementType } from '../model.ts';
import type { ShownFor } from './saying.ts';

/** What a card shows, ready to render. It needs no further look-ups and has no words of the interface. */
export interface CardModel {
  entity: { id: string; type: EntityType; name: string; wikidata?: string };
  /** current roles first, newest first */
  roles: CardRole[];
  /** by this person: first those that fit what is being read, then the newest */
  statements: CardStatement[];
  /** by others who name this person */
  statementsAbout: CardStatement[];
  /** for a person: events they took part in; for an event: the event itself */
  events: CardEvent[];
  contested: CardDispute[];
  /** what sources give as data, in the reader's order; absent if there is nothing */
  records?: CardRecord[];
  /** absent if everything happened on one day */
  timeline?: CardTimeline;
  footer: CardFooter;
}

export interface CardRole {
  /** as printed: `NATO Secretary General` */
  label: string;
  status: 'current' | 'former';
  asOf?: IsoDate;
}

/** Where a line can be read: in the article at its address, or in our own article page. */
export type QuoteLink =
  | { kind: 'web'; href: string }
  | { kind: 'stored'; articleId: string; start: number; end: number };

/** What else is known about the article that reported the words. A citation names it. */
export interface CardSource {
  articleId: string;
  headline?: string;
  author?: string;
  /** its own address */
  url?: string;
  /** the outlet has corrected it since; the footer gives details */
  isCorrected?: true;
}

/** Where words were reported. */
export interface CardOrigin extends CardSource {
  /** BCP 47, of the words quoted */
  lang: string;
  /** when it was said */
  date?: IsoDate;
  /** when the article was published */
  reportedOn?: IsoDate;
  outlet: string;
  link: QuoteLink;
}

/** An earlier statement by the same speaker on the same subject. */
export interface CardEarlier extends CardOrigin {
  type: StatementType;
  /** verbatim, in order; without quotation marks */
  parts: string[];
}

export interface CardStatement extends CardOrigin {
  id: string;
  speaker: { id: string; name: string };
  type: StatementType;
  /** verbatim, in order; without quotation marks */
  parts: string[];
  /** the article's words that introduce it; empty if there are none */
  cue: string;
  /** other articles that report the same words */
  alsoIn?: CardOrigin[];
  /** newest first */
  before?: CardEarlier[];
  /** why it stands before newer ones */
  why?: ShownFor;
}

export interface CardEvent {
  entityId: string;
  name: string;
  date?: IsoDate;
  places: string[];
  participants: { id: string; name: string }[];
  outlet: string;
  link: QuoteLink;
}

/** A line that comes from data. */
export interface CardRecord {
  /** distinguishes it on the card */
  id: string;
  kind: 'role' | 'event' | 'claim';
  /** the office, the event's name, or the claim in the reviewer's words */
  text: string;
  /** of an office: organisation, place, party; of an event: its places */
  details: string[];
  from?: IsoDate;
  to?: IsoDate;
  /** who reviewed the claim, the verdict in their words, and who made it */
  review?: { reviewer: string; rating?: string; reviewedOn?: IsoDate; claimant?: string };
  origin: CardRecordOrigin;
}

/** Where a line from data is from. */
export interface CardRecordOrigin {
  sourceId: string;
  /** as the reader calls the source */
  source: string;
  /** where the record can be seen, or else what it was read from */
  href?: string;
  /** key and field of the record: `D000001 · terms[3]` */
  place: string;
  retrievedOn: IsoDate;
  licence?: string;
}

export interface CardDispute {
  id: string;
  claim: CardStatement;
  reply: CardStatement;
  /** the article's words that connect the two, verbatim */
  tie: string;
}

/** The times of a card's statements and events, on a line from the first day to the last. */
export interface CardTimeline {
  from: IsoDate;
  to: IsoDate;
  /** in order of time, far enough apart to be pointed at */
  points: TimelinePoint[];
}

/** One or more statements and events from about the same time. */
export interface TimelinePoint {
  /** 0–1: position on the line */
  at: number;
  /** 0–1: the whole period that the date covers, which may be a month or a year */
  start: number;
  end: number;
  items: TimelineItem[];
}

export interface TimelineItem {
  kind: 'statement' | 'event';
  /** of the statement, or of the event's entity */
  id: string;
  date: IsoDate;
}

export interface CardFooter {
  articles: number;
  outlets: number;
  newest?: IsoDate;
  corrections: { articleId: string; outlet: string; text: string; start: number; end: number }[];
}
