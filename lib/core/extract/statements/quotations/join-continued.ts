import { type ArticleDocument, tokenAtOrAfter } from '../../records/document.ts';
import type { DraftStatement } from '../../records/statement.ts';

/**
 * Joins a quotation that no clause holds to the statement that it carries on: `The vote was “lost,” Doe said. | “I am
 * tired.”`. The statement stands in the sentence before, in the same paragraph, with its cue behind its words; and both
 * have the same speaker. Takes and gives statements in text order.
 */
export function joinContinued(
  document: ArticleDocument,
  drafts: readonly DraftStatement[],
): readonly DraftStatement[] {
  const joined: DraftStatement[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (before && carriesOn(document, before, draft)) {
      joined[joined.length - 1] = { ...before, parts: [...before.parts, ...draft.parts] };
    } else joined.push(draft);
  }
  return joined;
}

function carriesOn(
  { tokens, sentences }: ArticleDocument,
  before: DraftStatement,
  draft: DraftStatement,
): boolean {
  const { sentence } = draft.use;
  const isLoose = draft.use.lemma === undefined && draft.use.first === sentence.first;
  const end = before.parts.at(-1)?.end;
  if (!isLoose || draft.type !== 'direct' || draft.speaker !== before.speaker) return false;
  if (before.type === 'indirect' || before.use.lemma === undefined || end === undefined)
    return false;
  const isBehind = (tokens[before.use.first]?.start ?? 0) >= end;
  const last = tokens[tokenAtOrAfter(tokens, end) - 1];
  const previous = sentences[(tokens[sentence.first]?.sentence ?? 0) - 1];
  return (
    isBehind && previous?.block === sentence.block && previous === sentences[last?.sentence ?? -1]
  );
}
