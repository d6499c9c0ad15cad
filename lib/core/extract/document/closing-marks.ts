import type { Span } from '../../model.ts';
import type { QuotationMarks } from '../../text/quotation-marks.ts';

/** Finds closing marks in one block. It remembers each search, so a block full of marks is read only once. */
export interface ClosingMarks {
  /** where a double mark that opens at `start` closes */
  double(start: number, mark: string, closers: string): number | undefined;
  /** the same for a single mark */
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
  // What opens inside one of these spans is never closed.
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

/** Nested marks of one kind: the closing mark of each opening one, and the last opening mark without one. */
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
  // Some outlets mix the marks: “…" opens with a curly mark and closes with a straight one.
  const mixed = mark === '“' ? rest.indexOf('"') : -1;
  if (mixed >= 0) return start + 1 + mixed;
  // A paragraph may repeat the opening mark without closing each. Then the last closing mark is the right one.
  if (lastOpen <= start) return undefined;
  const last = Math.max(...[...closers].map((closer) => rest.lastIndexOf(closer)));
  return last < 0 ? undefined : start + 1 + last;
}

/**
 * The first closing mark next to punctuation, or after a word that can't end in an apostrophe. Failing that, the first
 * mark at the end of a word. The search stops at the next opening mark. `end` is where it stopped.
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
    // An apostrophe is as likely only after an s (`the workers’ day`) or a dropped g (`nothin’ new`).
    const isSure = !/(?:s|in)$/i.test(text.slice(offset - 2, offset));
    if (isSure || /[,.;:?!]/.test(text[offset + 1] ?? '')) return { close: offset, end: offset };
    atWordEnd ??= offset;
  }
  return atWordEnd === undefined ? { end: offset } : { close: atWordEnd, end: offset };
}
