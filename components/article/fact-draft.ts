import type { ChangeProblem } from '../../lib/core/amendments/fact-change.ts';
import type { FactKind, Span } from '../../lib/core/model.ts';

/** A fact while the reader corrects it: what the fields of its form hold. */
export interface FactDraft {
  kind: FactKind;
  factId: string;
  /** the fact in words, as it stood when the form was opened */
  text: string;
  /** id of an entity of the article; `''` is nobody, `TYPED` is the name that was typed */
  personId: string;
  typedName: string;
  /** of a statement, the status of a role or the kind of an event */
  type: string;
  /** the phrase of a role or the name of an event; a statement has none */
  label: string;
  /** ISO, or empty */
  date: string;
  places: Span[];
  problem?: ChangeProblem;
}

/** Stands in place of an id for somebody who is not among the article's people. */
export const TYPED = '…';
