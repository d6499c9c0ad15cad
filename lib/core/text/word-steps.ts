import type { Span } from '../model.ts';

/** White space and quotation marks around words. */
const AROUND = /[\s"“”„‟«»‹›‘’‚]/;

/** The words of a span, without white space and quotation marks around them. Undefined if nothing is left. */
export function trimSpan(text: string, { start, end }: Span): Span | undefined {
  let first = Math.max(0, start);
  let last = Math.min(end, text.length);
  while (first < last && AROUND.test(text[first] ?? '')) first++;
  while (last > first && AROUND.test(text[last - 1] ?? '')) last--;
  return first < last ? { start: first, end: last } : undefined;
}

/**
 * Moves one border of a span by a word, back (`-1`) or forward (`1`). At an end of the text, or if no word would be
 * left, the span stays the same. Words are separated by white space, so they keep their punctuation.
 */
export function stepSpan(text: string, span: Span, edge: keyof Span, by: -1 | 1): Span {
  const borders = wordBorders(text, edge);
  const next =
    by === 1
      ? borders.find((border) => border > span[edge])
      : borders.findLast((border) => border < span[edge]);
  const moved = { ...span, [edge]: next ?? span[edge] };
  return moved.start < moved.end ? moved : span;
}

/** The offsets where words begin or end. */
const wordBorders = (text: string, edge: keyof Span): number[] =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: word }) =>
    edge === 'start' ? index : index + word.length,
  );
