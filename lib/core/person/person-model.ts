import type { CardEvent, CardRole, CardStatement, DisputePair } from '../card/card-model.ts';
import type { Join } from '../merge/people/named-person.ts';
import type { EntityType, IsoDate } from '../model.ts';
import type { PlaceInArticle } from '../search/search-model.ts';

/** The parts of a person's page. */
export const PERSON_PARTS = ['said', 'about', 'events'] as const;
export type PersonPart = (typeof PERSON_PARTS)[number];

/** `quoted`: at least in part word for word. `disputed`: somebody contradicts it, or it contradicts somebody. */
export const LINE_KINDS = ['quoted', 'reported', 'disputed'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** What is left out of a part. Without a field, nothing is left out for it. */
export interface LineFilter {
  outlet?: string;
  /** months, both included: `2025-03` */
  since?: IsoDate;
  until?: IsoDate;
  kind?: LineKind;
  /** every word is the beginning of one in the line */
  words?: string;
  /** only this statement */
  statementId?: string;
}

/** Who somebody is, with how much is known of them. It has no word of the interface. */
export interface PersonModel {
  entity: { id: string; type: EntityType; name: string; wikidata?: string };
  /** the role that introduces them */
  role?: Description;
  /** every other description of them, the best attested first */
  descriptions: Description[];
  articles: number;
  /** in the order of their articles */
  outlets: { name: string; articles: number }[];
  /** days of the first and the last article */
  since?: IsoDate;
  until?: IsoDate;
  /** lines of each part, without a filter */
  totals: Record<PersonPart, number>;
}

/** A role with the time in which articles give it. */
export interface Description extends CardRole {
  since?: IsoDate;
  articles: number;
}

/** One page of a part. */
export interface PersonLines {
  /** newest first */
  statements: PersonStatement[];
  events: CardEvent[];
  /** lines that the filter lets through, shown or not */
  total: number;
  /** newest first; a line of a whole year has `2025`, one without a date an empty string */
  months: { month: IsoDate; lines: number }[];
  /** where the next page begins; absent after the last */
  next?: number;
}

export interface PersonStatement {
  line: CardStatement;
  /** in the stored article, whatever `line.link` says */
  place: PlaceInArticle;
  disputes: DisputePair[];
}

/** The names that are one person's, and those that may be. */
export interface PersonNames {
  /** the one in most articles first */
  forms: { id: string; name: string; articles: number }[];
  joins: Join[];
  offers: { id: string; name: string; detail?: string; articles: number }[];
}
