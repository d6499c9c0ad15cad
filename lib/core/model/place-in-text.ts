/** A half-open span of UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** `2025`, `2025-08` or `2025-09-04`. The length shows the precision (year, month, day). */
export type IsoDate = string;

/**
 * Where a fact was read. It has the form of the W3C TextPositionSelector (start, end) and TextQuoteSelector (exact,
 * prefix, suffix), https://www.w3.org/TR/annotation-model/#selectors
 */
export interface Provenance extends Span {
  articleId: string;
  /** `text.slice(start, end)` */
  exact: string;
  /** up to 32 characters before `start` */
  prefix: string;
  /** up to 32 characters after `end` */
  suffix: string;
  extractorVersion: number;
}

/** A place in a text, by its offsets and its words. So it can be found again after the text has changed. */
export type Anchor = Pick<Provenance, 'start' | 'end' | 'exact' | 'prefix' | 'suffix'>;
