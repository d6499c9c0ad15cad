import type { Span } from '../lib/core/model.ts';

export interface Segment {
  /** offset in the text, `from` included */
  start: number;
  text: string;
  marked: boolean;
}

/**
 * Splits text at the borders of its marks. Marks may come in any order, overlap, touch or reach beyond
 * the text; `from` is the offset at which the text stands in a longer one that the marks count in.
 */
export function splitAt(text: string, marks: readonly Span[], from = 0): Segment[] {
  const segments: Segment[] = [];
  const push = (start: number, end: number, marked: boolean) => {
    if (end > start) segments.push({ start: start + from, text: text.slice(start, end), marked });
  };
  let at = 0;
  for (const { start, end } of union(marks)) {
    const first = Math.max(at, Math.min(start - from, text.length));
    const last = Math.max(first, Math.min(end - from, text.length));
    push(at, first, false);
    push(first, last, true);
    at = last;
  }
  push(at, text.length, false);
  return segments;
}

/** Overlapping and touching spans joined, in order. */
function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
