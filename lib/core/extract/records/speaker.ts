import type { Person } from './person.ts';
import type { Subject } from './subject.ts';

/** Who said something: an entity of the article, or only the words that the article uses. */
export interface Speaker {
  /** as the article writes it: `Jane Doe`, `the Kremlin`, `a White House official`, `Doe` */
  readonly text: string;
  /** offset of the words */
  readonly start: number;
  readonly person?: Person;
  /** the name of an organisation without its article, if the words have that form */
  readonly organization?: string;
}
/** Keeps one record for each speaker, so that all statements of a speaker share it. */
export interface Speakers {
  ofPerson(person: Person): Speaker;
  ofPhrase(subject: Subject): Speaker;
}
