import type { Person } from './person.ts';

/** The subject of a reporting verb: the mention of a person, or any other noun phrase. Token indices, inclusive. */
export interface Subject {
  readonly first: number;
  readonly last: number;
  /** with the title or role in front, and its article */
  readonly phraseFirst: number;
  readonly person?: Person;
}
