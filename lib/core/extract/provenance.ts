import type { Provenance } from '../model.ts';

/** Version of the rules; a change in it makes stored articles be extracted again. */
export const EXTRACTOR_VERSION = 2;

/** Characters of context kept before and after a span: enough to find it again in a changed text. */
const CONTEXT_LENGTH = 32;

/** Builds the provenance of [start, end) in an article's text. Throws a RangeError for an empty or outside span. */
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
    start,
    end,
    exact: article.text.slice(start, end),
    prefix: article.text.slice(
      wholeCharacter(article.text, Math.max(0, start - CONTEXT_LENGTH)),
      start,
    ),
    suffix: article.text.slice(end, Math.min(article.text.length, end + CONTEXT_LENGTH)),
    extractorVersion: EXTRACTOR_VERSION,
  };
}

/** Moves an offset off the middle of a surrogate pair, so that the context is well-formed. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}
