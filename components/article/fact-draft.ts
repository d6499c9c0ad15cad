import type { ChangeProblem } from '../../lib/core/amendments/fact-change.ts';
import type { FactKind, Span } from '../../lib/core/model.ts';

/** A fact while its reader puts it right: what the fields of its form hold. */
export interface FactDraft {
  kind: FactKind;
  factId: string;
  /** the fact in words, as it stood when the form was opened */
  text: string;
  /** id of an entity of the article; `''` nobody, `TYPED` whoever is typed */
  personId: string;
  typedName: string;
  /** of a statement, the status of a role or the kind of an event */
  type: string;
  /** of a role the phrase, of an event the name; a statement has none */
  label: string;
  /** ISO, or empty */
  date: string;
  places: Span[];
  problem?: ChangeProblem;
}

/** In place of an id: somebody who is not among the article's people. */
export const TYPED = '…';
