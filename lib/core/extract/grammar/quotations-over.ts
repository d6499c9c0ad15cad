import type { Span } from '../../model.ts';
import { countBefore } from '../../text/count-before.ts';
import type { ArticleDocument, Quotation } from '../records/document.ts';

type Quoting = Pick<ArticleDocument, 'quotations'>;

/** The quotations that share a character with a stretch of text. They are found in logarithmic time. */
export function quotationsOver({ quotations }: Quoting, { start, end }: Span): Quotation[] {
  const first = countBefore(quotations, (one) => one.end <= start);
  return quotations.slice(
    first,
    countBefore(quotations, (one) => one.start < end),
  );
}

/** Whether a stretch of text and a quotation share a character. */
export function isQuoted({ quotations }: Quoting, { start, end }: Span): boolean {
  const first = quotations[countBefore(quotations, (one) => one.end <= start)];
  return first !== undefined && first.start < end;
}
