import type { EventFact, IsoDate, Span } from '../../model.ts';
import type { Person } from './person.ts';

/** An event that the rules are still working on. */
export interface DraftEvent {
  readonly kind: EventFact['kind'];
  readonly name: string;
  /** a meeting of people; only meetings are merged with each other */
  readonly isMeeting: boolean;
  readonly date?: IsoDate;
  readonly places: readonly FoundPlace[];
  readonly participants: readonly Person[];
  readonly provenance: readonly Span[];
}
/** A place as written, token indices inclusive. */
export interface FoundPlace {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}
