import type { EventFact, IsoDate, Span } from '../../model.ts';
import type { Person } from './person.ts';

/** An event while the rules are still at work on it. */
export interface DraftEvent {
  kind: EventFact['kind'];
  name: string;
  /** a meeting of people; only meetings are merged with one another and with named events */
  isMeeting: boolean;
  date?: IsoDate;
  places: FoundPlace[];
  participants: Person[];
  provenance: Span[];
}
/** A place as written, token indices inclusive. */
export interface FoundPlace {
  name: string;
  first: number;
  last: number;
}
