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

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;

/** Number of words in a stretch of text. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Whether some stretches of text have so many words together. It reads no further than it must. */
export function hasWords(text: string, spans: readonly Span[], least: number): boolean {
  let words = 0;
  for (const { start, end } of spans) {
    for (const _word of text.slice(start, end).matchAll(WORD)) if (++words >= least) return true;
  }
  return false;
}

/** Where a statement's content begins, as a UTF-16 offset in the article's text. */
export function startOf(draft: DraftStatement): number {
  return draft.parts[0]?.start ?? 0;
}
