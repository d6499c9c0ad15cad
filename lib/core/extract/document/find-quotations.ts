import type { Span } from '../../model.ts';
import type { QuotationMarks } from '../../text/quotation-marks.ts';
import type { Quotation } from '../records/document.ts';
import { type ClosingMarks, canOpen, createClosingMarks } from './closing-marks.ts';

/**
 * Finds the outermost quotations of a block by the marks of its language: “…”, "…", ''…'', „…“, «…», »…«, ‘…’ and '…'. Marks
 * inside a quotation belong to its content. A single mark opens only at the start of a word and closes only at the end of
 * one. So apostrophes (`it’s`, `’90s`) open nothing.
 *
 * Known gaps: single quotations that close after a plural's apostrophe, and unclosed single ones.
 */
export function findQuotations(text: string, block: Span, language: QuotationMarks): Quotation[] {
  const found: Quotation[] = [];
  const closing = createClosingMarks(text, block, language);
  const marks = new RegExp(language.opening);
  marks.lastIndex = block.start;
  const before = text.slice(0, block.end);
  for (let mark = marks.exec(before); mark; mark = marks.exec(before)) {
    const quotation = quotationAt(text, mark.index, block.end, closing, language);
    if (!quotation) continue;
    found.push(quotation);
    marks.lastIndex = quotation.end;
  }
  return found;
}

function quotationAt(
  text: string,
  start: number,
  blockEnd: number,
  closing: ClosingMarks,
  marks: QuotationMarks,
): Quotation | undefined {
  const pair = pairAt(text, start, blockEnd, closing);
  if (pair) return pair;
  const mark = text[start] ?? '';
  const closers = marks.closers.get(mark);
  if (!closers || !canOpen(text, start)) return undefined;
  const single = marks.single.includes(mark);
  const close = single
    ? closing.single(start, mark, closers)
    : closing.double(start, mark, closers);
  if (close === undefined) {
    // Only a double mark may stay open. Newspapers repeat it at each paragraph of a long quotation.
    if (!marks.staysOpen.includes(mark)) return undefined;
    return { start, end: blockEnd, innerStart: start + 1, innerEnd: blockEnd, open: true };
  }
  if (close === start + 1) return undefined;
  return { start, end: close + 1, innerStart: start + 1, innerEnd: close, open: false };
}

/** Two single marks written as a double one: ''…'' and ``…''. */
function pairAt(
  text: string,
  start: number,
  blockEnd: number,
  closing: ClosingMarks,
): Quotation | undefined {
  const mark = text.slice(start, start + 2);
  if (
    (mark !== "''" && mark !== '``') ||
    !canOpen(text, start) ||
    /\s/.test(text[start + 2] ?? ' ')
  ) {
    return undefined;
  }
  const close = closing.pair(start);
  if (close === undefined || close <= start + 2 || close + 2 > blockEnd) return undefined;
  return { start, end: close + 2, innerStart: start + 2, innerEnd: close, open: false };
}
