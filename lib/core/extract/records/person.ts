import type { CuratedName } from '../../model.ts';

/** One place where a person is named. Token indices are inclusive. */
export interface PersonMention {
  readonly person: Person;
  /** the name itself */
  readonly first: number;
  readonly last: number;
  /** the name with the title or role before it, and its article */
  readonly phraseFirst: number;
}
export interface People {
  /** in order of first appearance */
  readonly persons: readonly Person[];
  /** in order of the text, quotations included */
  readonly mentions: readonly PersonMention[];
  /** first tokens of unresolved names outside quotations that may be a person's */
  readonly unknown: readonly number[];
}
export type Gender = 'male' | 'female';
/** A person whom the article names in full, or by a short form that a curated name confirms. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly surname: string;
  /** the surname alone means somebody else in this article */
  readonly surnameIsOthers?: true;
  readonly gender?: Gender;
  readonly curated?: CuratedName;
}
