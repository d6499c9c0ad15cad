import type { ArticleDocument } from '../../records/document.ts';
import { tokenAtOrAfter } from '../../records/document.ts';
import { type DraftStatement, startOf } from '../../records/statement.ts';

/**
 * Gives the speaker of the statement before to a statement without verb and name: `Doe sagte: „…“ „…“`. The one before
 * must end in the same sentence or in the sentence before, in the same paragraph.
 */
export function inheritSpeakers(
  { tokens, sentences }: ArticleDocument,
  drafts: readonly DraftStatement[],
): readonly DraftStatement[] {
  const found: DraftStatement[] = [];
  const sentenceAt = (offset: number) => tokens[tokenAtOrAfter(tokens, offset)]?.sentence ?? -1;
  for (const draft of drafts) {
    const before = found.at(-1);
    const isOpen = !draft.speaker && draft.use.lemma === undefined && !draft.use.subject;
    if (!isOpen || !before?.speaker) {
      found.push(draft);
      continue;
    }
    const end = (before.parts.at(-1)?.end ?? 1) - 1;
    const [from, to] = [sentenceAt(end), sentenceAt(startOf(draft))];
    const isNear = to - from <= 1 && sentences[from]?.block === sentences[to]?.block;
    found.push(isNear ? { ...draft, speaker: before.speaker } : draft);
  }
  return found;
}
