import type { ChangeProblem } from '../../lib/core/amendments/fact-change.ts';
import type { FactKind, Span } from '../../lib/core/model.ts';

/** A fact while the reader corrects it: the contents of its form. */
export interface FactDraft {
  kind: FactKind;
  factId: string;
  /** the fact in words, as it was when the form was opened */
  text: string;
  /** id of an entity in the article; `''` means nobody, `TYPED` means the typed name */
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

/** Used instead of an id for somebody who is not among the article's people. */
export const TYPED = '…';
