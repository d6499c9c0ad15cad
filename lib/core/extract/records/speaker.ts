import type { Person } from './person.ts';
import type { Subject } from './subject.ts';

/** Who said something: an entity of the article, or nobody but the words that the article has for them. */
export interface Speaker {
  /** as the article writes it: `Jane Doe`, `the Kremlin`, `a White House official`, `Doe` */
  readonly text: string;
  /** offset of the words */
  readonly start: number;
  readonly person?: Person;
  /** the name of an organisation, by its form, without an article */
  readonly organization?: string;
}
/** Gives each speaker one record, so that two statements by the same have the same one. */
export interface Speakers {
  ofPerson(person: Person): Speaker;
  ofPhrase(subject: Subject): Speaker;
}
