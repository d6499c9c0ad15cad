import type { CuratedName } from '../../model.ts';

/** One place where a person is named. Token indices are inclusive. */
export interface PersonMention {
  person: Person;
  /** the name itself */
  first: number;
  last: number;
  /** the name with the title or role before it, and its article */
  phraseFirst: number;
}
export interface People {
  /** in order of first appearance */
  persons: Person[];
  /** in order of the text, quotations included */
  mentions: PersonMention[];
  /** first tokens of names outside quotations that may be a person's, but nobody's whom we know */
  unknown: number[];
}
export type Gender = 'male' | 'female';
/** A person the article names in full, or by a short form that a curated name makes certain. */
export interface Person {
  id: string;
  name: string;
  surname: string;
  /** the article uses the surname alone for somebody else */
  surnameIsOthers?: true;
  gender?: Gender;
  curated?: CuratedName;
}
