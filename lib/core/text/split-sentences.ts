import { SENTENCE_WORDS } from '../lexicon/english/abbreviations.ts';
import type { Span } from '../model.ts';
import type { SentenceWords } from './sentence-words.ts';

/**
 * Splits a stretch of text into sentences and keeps their offsets. Spans have no white space at their ends, lie inside
 * [start, end) and are in order.
 *
 * A sentence ends at `.`, `!`, `?` or `…` before white space and a capital, digit or opening mark. It doesn't end after
 * abbreviations (`Sen. Doe`) or initials (`J. Doe`, `U.S. envoy`), or before lower case. Nor does it end inside a span
 * of `whole` (usually quotations). Some abbreviations often end a sentence (`the U.S.`, `9 p.m.`). After them, it ends
 * before a word that opens a sentence (`The`).
 *
 * `continues` receives the offset of the next sentence's first character. It tells whether that sentence really
 * continues the previous one (`“Why?” Doe asked.`). `words` are those of the text's language.
 */
export function splitSentences(
  text: string,
  start = 0,
  end = text.length,
  whole: readonly Span[] = [],
  continues: (offset: number) => boolean = () => false,
  words: SentenceWords = SENTENCE_WORDS,
): Span[] {
  const sentences: Span[] = [];
  let from = skipSpace(text, start, end);
  const stretch = text.slice(start, end);
  const isInsideWhole = createInside(whole);
  for (const match of stretch.matchAll(words.ends)) {
    let stop = start + match.index + match[0].length;
    while (stop < end && words.closers.includes(text[stop] ?? ' ')) stop++;
    if (stop <= from || isInsideWhole(stop)) continue;
    const next = skipSpace(text, stop, end);
    if (next < end && (!startsSentence(text, next) || continues(next))) continue;
    if (match[0] === '.' && next < end && isAbbreviated(text, start + match.index, words)) continue;
    sentences.push({ start: from, end: stop });
    from = next;
  }
  let last = end;
  while (last > from && /\s/.test(text[last - 1] ?? '')) last--;
  if (from < last) sentences.push({ start: from, end: last });
  return sentences;
}

/** Tells whether an offset lies inside a span. Offsets are asked in order, so that each span is looked at once. */
function createInside(spans: readonly Span[]): (offset: number) => boolean {
  const inOrder = spans.toSorted((one, other) => one.start - other.start);
  let next = 0;
  let reach = 0;
  return (offset) => {
    for (let span = inOrder[next]; span && span.start < offset; span = inOrder[++next])
      reach = Math.max(reach, span.end);
    return offset < reach;
  };
}

function skipSpace(text: string, from: number, end: number): number {
  let offset = from;
  while (offset < end && /\s/.test(text[offset] ?? '')) offset++;
  return offset;
}

function startsSentence(text: string, offset: number): boolean {
  return /[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘«»„‚‹›'([—–-]/u.test(text[offset] ?? '');
}

/** Whether the full stop at `dot` belongs to an abbreviation, an initial or an ordinal number. */
function isAbbreviated(text: string, dot: number, words: SentenceWords): boolean {
  const near = text.slice(Math.max(0, dot - 12), dot);
  const before = near.split(/[^\p{L}.]/u).at(-1) ?? '';
  const opens = () => words.opening.test(text.slice(dot + 1, dot + 16));
  if (words.ordinalDigits && /[\dIVX]$/.test(near) && !opens()) {
    if (/^[IVX]+$/.test(before)) return true;
    const digits = /(?<![\d.,:])\d+$/.exec(near)?.[0].length ?? 0;
    if (digits > 0 && digits <= words.ordinalDigits) return true;
  }
  if (words.ending.test(before) && opens()) return false;
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before)) return true;
  if (words.capitals.has(before) || words.small.has(before)) return true;
  return words.beforeFigures.has(before.toLowerCase()) && /^\s*\d/.test(text.slice(dot + 1));
}
