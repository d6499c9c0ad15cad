import type { Span } from '../../model.ts';
import type { QuotationMarks } from '../../text/quotation-marks.ts';

/** Finds closing marks in one block. Each search is remembered, so that a block full of marks is read once. */
export interface ClosingMarks {
  /** where a double mark that opens at `start` closes */
  double(start: number, mark: string, closers: string): number | undefined;
  /** the same of a single mark */
  single(start: number, mark: string, closers: string): number | undefined;
  /** where the two single marks of a ''pair'' close */
  pair(start: number): number | undefined;
}

/** Whether a mark at `offset` stands where a quotation can begin. */
export function canOpen(text: string, offset: number): boolean {
  const before = text[offset - 1] ?? ' ';
  const after = text[offset + 1] ?? ' ';
  return /[\s([{—–\-/:,“‘"]/.test(before) && /\S/.test(after);
}

export function createClosingMarks(
  text: string,
  block: Span,
  { flat }: Pick<QuotationMarks, 'flat'>,
): ClosingMarks {
  const nested = new Map<string, Pairs>();
  // Behind these offsets, and up to those, nothing closes.
  const none = new Map<string, Span>();
  const isNone = (key: string, start: number) => {
    const known = none.get(key);
    return known !== undefined && known.start <= start && start < known.end;
  };
  const remember = (key: string, start: number, end: number) => {
    none.set(key, { start, end });
    return undefined;
  };
  return {
    double(start, mark, closers) {
      if (!flat.includes(mark)) {
        const pairs = nested.get(mark) ?? pairsOf(text, block, mark, closers);
        nested.set(mark, pairs);
        return pairs.closeOf.get(start) ?? lastResort(text, start, block.end, mark, closers, pairs);
      }
      if (isNone(mark, start)) return undefined;
      for (let offset = start + 1; offset < block.end; offset++) {
        if (closers.includes(text[offset] ?? '')) return offset;
      }
      return remember(mark, start, block.end);
    },
    single(start, mark, closers) {
      if (isNone(mark, start)) return undefined;
      const found = singleClose(text, start, block.end, closers);
      return found.close ?? remember(mark, start, found.end);
    },
    pair(start) {
      if (isNone("''", start)) return undefined;
      const close = text.slice(0, block.end).indexOf("''", start + 2);
      return close < 0 ? remember("''", start, block.end) : close;
    },
  };
}

/** Where marks of one kind stand inside one another: the closing one of each, and the last that has none. */
interface Pairs {
  readonly closeOf: ReadonlyMap<number, number>;
  readonly lastOpen: number;
}

function pairsOf(text: string, block: Span, mark: string, closers: string): Pairs {
  const closeOf = new Map<number, number>();
  const open: number[] = [];
  for (let offset = block.start; offset < block.end; offset++) {
    if (text[offset] === mark) open.push(offset);
    else if (closers.includes(text[offset] ?? ' ')) {
      const start = open.pop();
      if (start !== undefined) closeOf.set(start, offset);
    }
  }
  return { closeOf, lastOpen: open.at(-1) ?? -1 };
}

function lastResort(
  text: string,
  start: number,
  end: number,
  mark: string,
  closers: string,
  { lastOpen }: Pairs,
): number | undefined {
  const rest = text.slice(start + 1, end);
  // Some outlets mix the marks: “…" with a straight one to close.
  const mixed = mark === '“' ? rest.indexOf('"') : -1;
  if (mixed >= 0) return start + 1 + mixed;
  // A paragraph may repeat the opening mark without closing each: then the last closing mark is ours.
  if (lastOpen <= start) return undefined;
  const last = Math.max(...[...closers].map((closer) => rest.lastIndexOf(closer)));
  return last < 0 ? undefined : start + 1 + last;
}

/**
 * The first closing mark after punctuation, before it, or behind a word that no apostrophe ends; else the first at a
 * word's end. Never past the next opening. `end` is where the search ended.
 */
function singleClose(
  text: string,
  start: number,
  end: number,
  closers: string,
): { close?: number; end: number } {
  let atWordEnd: number | undefined;
  let offset = start + 2;
  for (; offset < end; offset++) {
    const here = text[offset];
    if (here === '“' || here === '”' || (here === '‘' && canOpen(text, offset))) break;
    if (!closers.includes(here ?? ' ') || /[\p{L}\p{N}]/u.test(text[offset + 1] ?? ' ')) continue;
    if (/[,.?!…—]/.test(text[offset - 1] ?? '')) return { close: offset, end: offset };
    // Only behind an s (`the workers’ day`) or a swallowed g (`nothin’ new`) is it an apostrophe as likely.
    const isSure = !/(?:s|in)$/i.test(text.slice(offset - 2, offset));
    if (isSure || /[,.;:?!]/.test(text[offset + 1] ?? '')) return { close: offset, end: offset };
    atWordEnd ??= offset;
  }
  return atWordEnd === undefined ? { end: offset } : { close: atWordEnd, end: offset };
}
