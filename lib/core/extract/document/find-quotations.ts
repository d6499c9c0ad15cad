import type { Span } from '../../model.ts';
import type { Quotation } from '../records/document.ts';

const OPENERS: Record<string, string> = {
  '“': '”',
  '«': '»',
  '„': '“”',
  '"': '"”',
  '‘': '’',
  "'": "'",
};

/** Where a quotation can open. */
const MARK = /[“«„"‘'`]/g;

/**
 * Finds the outermost quotations of a block: “…”, "…", ''…'', „…“, «…», ‘…’ and '…'; a straight double mark may also close with a curly one. Marks inside a quotation are
 * its content. A single mark opens only at a word's start and closes only at a word's end, so apostrophes
 * (`it’s`, `’90s`) open nothing. Knowingly misses a single-quoted stretch that closes after a plural's
 * apostrophe, and an unclosed single quotation.
 */
export function findQuotations(text: string, block: Span): Quotation[] {
  const found: Quotation[] = [];
  const marks = new RegExp(MARK);
  marks.lastIndex = block.start;
  for (let mark = marks.exec(text); mark && mark.index < block.end; mark = marks.exec(text)) {
    const quotation = quotationAt(text, mark.index, block.end);
    if (!quotation) continue;
    found.push(quotation);
    marks.lastIndex = quotation.end;
  }
  return found;
}

function quotationAt(text: string, start: number, blockEnd: number): Quotation | undefined {
  const pair = pairAt(text, start, blockEnd);
  if (pair) return pair;
  const mark = text[start] ?? '';
  const closers = OPENERS[mark];
  if (!closers || !canOpen(text, start)) return undefined;
  const single = mark === '‘' || mark === "'";
  const close = single
    ? singleClose(text, start, blockEnd, closers)
    : doubleClose(text, start, blockEnd, mark, closers);
  if (close === undefined) {
    // Only a double mark may stay open: newspapers repeat it at each paragraph of a long quotation.
    if (single || mark === '„') return undefined;
    return { start, end: blockEnd, innerStart: start + 1, innerEnd: blockEnd, open: true };
  }
  if (close === start + 1) return undefined;
  return { start, end: close + 1, innerStart: start + 1, innerEnd: close, open: false };
}

/** Two single marks written for a double one: ''…'' and ``…''. */
function pairAt(text: string, start: number, blockEnd: number): Quotation | undefined {
  const mark = text.slice(start, start + 2);
  if (
    (mark !== "''" && mark !== '``') ||
    !canOpen(text, start) ||
    /\s/.test(text[start + 2] ?? ' ')
  ) {
    return undefined;
  }
  const close = text.indexOf("''", start + 2);
  if (close <= start + 2 || close + 2 > blockEnd) return undefined;
  return { start, end: close + 2, innerStart: start + 2, innerEnd: close, open: false };
}

function canOpen(text: string, offset: number): boolean {
  const before = text[offset - 1] ?? ' ';
  const after = text[offset + 1] ?? ' ';
  return /[\s([{—–\-/:,“‘"]/.test(before) && /\S/.test(after);
}

function doubleClose(
  text: string,
  start: number,
  end: number,
  mark: string,
  closers: string,
): number | undefined {
  let depth = 0;
  for (let offset = start + 1; offset < end; offset++) {
    const here = text[offset] ?? '';
    if (mark !== '"' && mark !== '„' && here === mark) depth++;
    else if (closers.includes(here)) {
      if (depth === 0) return offset;
      depth--;
    }
  }
  // Some outlets mix the marks: “…" with a straight one to close.
  const mixed = mark === '“' ? text.slice(start + 1, end).indexOf('"') : -1;
  if (mixed >= 0) return start + 1 + mixed;
  // A paragraph may repeat the opening mark without closing each: then the last closing mark is ours.
  if (depth === 0) return undefined;
  const last = text.slice(start + 1, end).lastIndexOf(closers);
  return last < 0 ? undefined : start + 1 + last;
}

/**
 * The first closing mark after punctuation, before it, or behind a word that no apostrophe ends; else the first at a
 * word's end. Never past the next opening.
 */
function singleClose(text: string, start: number, end: number, closer: string): number | undefined {
  let atWordEnd: number | undefined;
  for (let offset = start + 2; offset < end; offset++) {
    const here = text[offset];
    if (here === '“' || here === '”' || (here === '‘' && canOpen(text, offset))) break;
    if (here !== closer || /[\p{L}\p{N}]/u.test(text[offset + 1] ?? ' ')) continue;
    if (/[,.?!…—]/.test(text[offset - 1] ?? '')) return offset;
    // Only behind an s (`the workers’ day`) or a swallowed g (`nothin’ new`) is it an apostrophe as likely.
    const isSure = !/(?:s|in)$/i.test(text.slice(offset - 2, offset));
    if (isSure || /[,.;:?!]/.test(text[offset + 1] ?? '')) return offset;
    atWordEnd ??= offset;
  }
  return atWordEnd;
}
