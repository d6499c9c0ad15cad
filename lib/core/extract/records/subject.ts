import type { Person } from './person.ts';

/** The subject of a reporting verb: a person's mention or any other noun phrase. Token indices are inclusive. */
export interface Subject {
  readonly first: number;
  readonly last: number;
  /** including the title or role before it, and its article */
  readonly phraseFirst: number;
  readonly person?: Person;
}

/** Finds the person whom a definite office means, like `the mayor` after `Jane Doe, the mayor of Foo,`. */
export type ResolveOffice = (subject: Subject) => Person | undefined;
