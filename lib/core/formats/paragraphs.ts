import type { Span } from '../model.ts';

/** The paragraphs of a plain text: separated by blank lines or, if there are none, one on each line. */
export function paragraphsOf(text: string): Span[] {
  const separator = /\n[^\S\n]*\n/.test(text) ? /(?:\r?\n[^\S\n]*){2,}/g : /\r?\n/g;
  const spans: Span[] = [];
  let from = 0;
  const push = (end: number) => {
    const span = trim(text, from, end);
    if (span.start < span.end) spans.push(span);
  };
  for (const match of text.matchAll(separator)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return spans;
}

/** A stretch of a text without the white space at both ends. */
export function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
