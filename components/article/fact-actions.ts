import type { FactKind, Span } from '../../lib/core/model.ts';

/** What a reader can do with a fact of an article. */
export interface FactActions {
  onSelect: (id: string, spans: Span[]) => void;
  /** this fact is wrong; `text` is what stood there */
  onStrike: (kind: FactKind, factId: string, text: string) => void;
  /** this fact is to be put right */
  onCorrect: (kind: FactKind, factId: string, text: string) => void;
  /** it was right after all */
  onPutBack: (amendmentId: string) => void;
}
