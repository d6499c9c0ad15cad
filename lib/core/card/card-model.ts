import type { EntityType, IsoDate, Span, StatementType } from '../model.ts';
import type { MonthCount } from './month-strip.ts';
import type { ShownFor } from './saying.ts';

/** What a card shows, ready to render. It needs no further look-ups and has no words of the interface. */
export interface CardModel {
  entity: { id: string; type: EntityType; name: string; wikidata?: string };
  /** the main one first, then current ones before former ones, the newest first */
  roles: CardRole[];
  totals: CardTotals;
  /** how much it said in each month, over the whole library, the oldest first */
  months: MonthCount[];
  /** the months that are drawn, without a gap and without the few at either end */
  strip: MonthCount[];
  /** by this person: first those that fit what is being read, then the newest */
  statements: CardStatement[];
  /** by others who name this person */
  statementsAbout: CardStatement[];
  /** for a person: events they took part in; for an event: the event itself */
  events: CardEvent[];
  /** what sources give as data, in the reader's order; absent if there is nothing */
  records?: CardRecord[];
  basis: CardBasis;
  /** the day of the page on which the card is read, if the page tells it */
  readOn?: IsoDate;
}

/** How many lines of each kind the whole library has. A card has the first of them. */
export interface CardTotals {
  said: number;
  about: number;
  events: number;
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
  /** what others said against it, or what it answers */
  disputes?: CardDispute[];
  /** how its article was corrected since */
  corrections?: CardCorrection[];
  /** why it stands before newer ones */
  why?: ShownFor;
  /** where each part has the words that it was chosen for (UTF-16 offsets in the part) */
  matched?: Span[][];
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

/** The other side of a statement. */
export interface CardDispute {
  id: string;
  /** whether the other one answers the statement, or is what the statement answers */
  other: 'reply' | 'claim';
  statement: CardStatement;
  /** the article's words that connect the two, verbatim */
  tie: string;
}

/** A statement and the one that answers it. */
export interface DisputePair {
  id: string;
  claim: CardStatement;
  reply: CardStatement;
  /** the article's words that connect the two, verbatim */
  tie: string;
}

/** What an outlet says of a mistake in its article. */
export interface CardCorrection {
  text: string;
  /** UTF-16 offsets in the article */
  start: number;
  end: number;
}

/** How much a card rests on. */
export interface CardBasis {
  articles: number;
  outlets: number;
  /** the day of the newest article */
  newest?: IsoDate;
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
