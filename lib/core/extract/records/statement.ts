import type { IsoDate, Span, StatementType } from '../../model.ts';
import type { CuePlace } from './cue.ts';
import type { Speaker } from './speaker.ts';

/** A statement that the rules are still working on. */
export interface DraftStatement {
  /** absent if nothing shows who said it */
  readonly speaker?: Speaker;
  readonly type: StatementType;
  readonly parts: readonly Span[];
  readonly cue: Span;
  /** the cue; without a lemma, the place that stands for one */
  readonly use: CuePlace;
  readonly date?: IsoDate;
}

/** Whether two half-open spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Number of words in a stretch of text. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0;
}

/** Where a statement's content begins, as a UTF-16 offset in the article's text. */
export function startOf(draft: DraftStatement): number {
  return draft.parts[0]?.start ?? 0;
}
