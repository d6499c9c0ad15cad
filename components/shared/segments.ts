import type { FactKind, Span } from '../../lib/core/model.ts';

export interface Segment {
  /** offset in the text; `from` is added */
  start: number;
  text: string;
  marked: boolean;
}

/**
 * Splits text at the borders of its marks. Marks may come in any order, overlap, touch or reach beyond the text. They
 * count in a longer text, in which this one begins at `from`.
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

/** Overlapping and touching spans, joined and in order. */
function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** A piece of text with the innermost fact that it tells. */
export interface FactSegment extends Segment {
  factId?: string;
  kind?: FactKind;
}

/** Where a text tells a fact. */
export interface FactSpan extends Span {
  factId: string;
  kind: FactKind;
}

/** Splits text at the borders of its marks, and the rest at the borders of its facts. See splitAt. */
export function splitFacts(
  text: string,
  marks: readonly Span[],
  facts: readonly FactSpan[],
  from = 0,
): FactSegment[] {
  const here = facts.filter(({ start, end }) => start < from + text.length && end > from);
  return splitAt(text, marks, from).flatMap((segment) => {
    const end = segment.start + segment.text.length;
    const borders = here
      .flatMap((fact) => [fact.start, fact.end])
      .filter((border) => !segment.marked && border > segment.start && border < end);
    const edges = [...new Set([segment.start, ...borders, end])].sort((a, b) => a - b);
    return edges.slice(0, -1).map((start, index) => {
      const to = edges[index + 1] ?? end;
      const fact = innermost(here, start, to);
      return {
        ...segment,
        start,
        text: text.slice(start - from, to - from),
        ...(fact ? { factId: fact.factId, kind: fact.kind } : {}),
      };
    });
  });
}

function innermost(facts: readonly FactSpan[], start: number, end: number): FactSpan | undefined {
  return facts
    .filter((fact) => fact.start <= start && fact.end >= end)
    .reduce<FactSpan | undefined>(
      (best, fact) => (best && best.end - best.start <= fact.end - fact.start ? best : fact),
      undefined,
    );
}
