import type { Provenance } from '../../model.ts';
import { buildAnchor } from '../../text/anchor.ts';

/** Version of the rules. If it changes, stored articles are extracted again. */
export const EXTRACTOR_VERSION = 9;

/**
 * Builds the provenance of [start, end) in an article's text. Throws a RangeError if the span is empty or not in the
 * text.
 */
export function buildProvenance(
  article: { id: string; text: string },
  start: number,
  end: number,
): Provenance {
  if (!(start >= 0 && start < end && end <= article.text.length)) {
    throw new RangeError(
      `article ${article.id}: span ${start}–${end} is empty or lies outside its ${article.text.length} characters`,
    );
  }
  return {
    articleId: article.id,
    ...buildAnchor(article.text, { start, end }),
    extractorVersion: EXTRACTOR_VERSION,
  };
}
