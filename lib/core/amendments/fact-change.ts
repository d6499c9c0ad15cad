import type { EntityType, EventFact, IsoDate, Role, Span, StatementType } from '../model.ts';

/** Somebody whom the reader names: an entity of the article, or a typed name. */
export interface NamedByReader {
  /** of an entity in the article; absent for a typed name */
  id?: string;
  type: Extract<EntityType, 'person' | 'organization'>;
  name: string;
}

/** A fact as the reader corrects it. Spans are in the article's text. */
export type FactChange =
  | {
      kind: 'statement';
      /** absent if the article names no speaker */
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

/** What is wrong with a change. The interface has words for each. */
export type ChangeProblem = 'kind' | 'name' | 'label' | 'date' | 'places';

/** An invalid change, and which part of it is wrong. */
export class ChangeError extends Error {
  readonly problem: ChangeProblem;

  constructor(problem: ChangeProblem, message: string) {
    super(message);
    this.name = 'ChangeError';
    this.problem = problem;
  }
}
