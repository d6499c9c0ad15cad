import type { Span } from '../../model.ts';
import type { DraftStatement } from '../records/statement.ts';

/**
 * Tells whether a span shares a character with any of the statements' contents. It is fast even for many spans and
 * statements.
 */
export function createCovered(drafts: readonly DraftStatement[]): (span: Span) => boolean {
  const parts = drafts.flatMap((draft) => draft.parts).sort((a, b) => a.start - b.start);
  // The furthest end among the parts so far.
  let furthest = 0;
  const ends = parts.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    let low = 0;
    let high = parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((parts[middle] as Span).start < end) low = middle + 1;
      else high = middle;
    }
    return (ends[low - 1] ?? 0) > start;
  };
}
