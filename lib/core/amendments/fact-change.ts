import type { EntityType, EventFact, IsoDate, Role, Span, StatementType } from '../model.ts';

/** Somebody whom the reader names: one of the article's entities, or a name that was typed. */
export interface NamedByReader {
  /** of an entity of the article; absent for a typed name */
  id?: string;
  type: Extract<EntityType, 'person' | 'organization'>;
  name: string;
}

/** All that a fact is to be, as the reader puts it right. Spans are of the article's text. */
export type FactChange =
  | {
      kind: 'statement';
      /** absent: nobody whom the article names */
      speaker?: NamedByReader;
      type: StatementType;
      /** the words, without quotation marks, in the order of the text */
      places: Span[];
      date?: IsoDate;
    }
  | {
      kind: 'role';
      person: NamedByReader;
      /** the whole phrase */
      label: string;
      status: Role['status'];
      places: Span[];
      date?: IsoDate;
    }
  | {
      kind: 'event';
      name: string;
      eventKind: EventFact['kind'];
      places: Span[];
      date?: IsoDate;
    };

/** What is wrong with a change; the interface has words for each. */
export type ChangeProblem = 'kind' | 'name' | 'label' | 'date' | 'places';

/** A change that cannot be made, and which of its parts is at fault. */
export class ChangeError extends Error {
  readonly problem: ChangeProblem;

  constructor(problem: ChangeProblem, message: string) {
    super(message);
    this.name = 'ChangeError';
    this.problem = problem;
  }
}
