import type { FactKind, Span } from '../../lib/core/model.ts';

/** What a reader can do with a fact of an article. */
export interface FactActions {
  onSelect: (id: string, spans: Span[]) => void;
  /** says that this fact is wrong; `text` is the fact in words */
  onStrike: (kind: FactKind, factId: string, text: string) => void;
  /** opens the form that corrects this fact */
  onCorrect: (kind: FactKind, factId: string, text: string) => void;
  /** says that the fact was right after all */
  onPutBack: (amendmentId: string) => void;
}
