import type { Span } from '../../model.ts';
import type { ArticleDocument } from '../records/document.ts';
import type { DraftStatement } from '../records/statement.ts';

/**
 * Ends each statement with a word or a closing mark: the comma in front of `Doe said` parts the sentence of the article,
 * and belongs to no words of hers. Inside a statement that goes on behind its cue the comma stays.
 */
export function endWhole(
  { text }: ArticleDocument,
  drafts: readonly DraftStatement[],
): readonly DraftStatement[] {
  return drafts.map((draft) => {
    const last = draft.parts.at(-1);
    const trimmed = last && withoutComma(text, last);
    return trimmed === last || !trimmed
      ? draft
      : { ...draft, parts: draft.parts.with(-1, trimmed) };
  });
}

function withoutComma(text: string, span: Span): Span {
  let { end } = span;
  while (end > span.start + 1 && /[\s,;:]/.test(text[end - 1] ?? '')) end--;
  return end === span.end ? span : { start: span.start, end };
}
