import type {
  LineFilter,
  PersonLines,
  PersonModel,
  PersonNames,
  PersonPart,
} from '../../core/person/person-model.ts';

/** The page of a person, and the reader's word on who is one person. */
export interface PersonCalls {
  /** Who somebody is, and how much is known of them. Fails with `not-found` if no source that is on knows them. */
  getPerson(request: { entityId: string }): PersonModel;
  /** A page of one part. Fails with `not-found` as getPerson does. */
  listLines(request: LinesRequest): PersonLines;
  /** The names that are somebody's, why, and who else may be the same person. Fails with `not-found`. */
  getPersonNames(request: { entityId: string }): PersonNames;
  /** Opens the page of somebody in a new tab, at a statement if one is given. */
  openPerson(request: { entityId: string; statementId?: string }): undefined;
  /** Says that two entities are one person, whatever articles say. Fails with `not-found`. */
  joinPeople(request: { entityId: string; withId: string }): WordsBefore;
  /** Says that one of a person's entities is somebody else. Fails with `not-found`. */
  splitPerson(request: { entityId: string }): WordsBefore;
  /** Says that two people are two, whatever articles will say. Fails with `not-found`. */
  keepPeopleApart(request: { entityId: string; withId: string }): WordsBefore;
  /** Takes back what one of these three calls did. */
  restoreWords(request: WordsBefore): undefined;
}

export interface LinesRequest extends LineFilter {
  entityId: string;
  part: PersonPart;
  /** `next` of the page before */
  offset: number;
  limit: number;
}

/** What the reader had said of these pairs before; without `isOne`, nothing. */
export interface WordsBefore {
  words: { one: string; other: string; isOne?: boolean }[];
}
