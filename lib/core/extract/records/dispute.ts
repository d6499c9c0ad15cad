import type { Span } from '../../model.ts';
import type { DraftStatement } from './statement.ts';

/** A reply that opposes a claim, and the words that connect the two. */
export interface DraftDispute {
  readonly claim: DraftStatement;
  readonly reply: DraftStatement;
  readonly tie: Span;
}
