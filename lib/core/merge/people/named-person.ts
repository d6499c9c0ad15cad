import type { IsoDate } from '../../model.ts';
import type { ToldRole } from '../offices/merge-roles.ts';
import type { Difference } from './compare-names.ts';
import type { NameForm } from './name-form.ts';

/** A person as all articles together describe them under one full name. */
export interface NamedPerson {
  id: string;
  form: NameForm;
  roles: readonly ToldRole[];
  articleIds: ReadonlySet<string>;
  wikidata?: string | undefined;
  /** the source that lists them as data; two of one list are two people */
  origin?: string | undefined;
  /** year, month or day of birth, as a list says it */
  born?: IsoDate | undefined;
}

/** Two names that were joined, and why. */
export interface Join {
  names: [string, string];
  /** `reader`: they said so */
  why: (Difference | 'wikidata' | 'office' | 'reader')[];
}

/** Names that belong to one person. */
export interface PersonGroup {
  people: NamedPerson[];
  joins: Join[];
}
