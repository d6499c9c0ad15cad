import type { ArticleDocument } from '../../records/document.ts';
import { tokenAtOrAfter } from '../../records/document.ts';
import { type DraftStatement, startOf } from '../../records/statement.ts';

/**
 * Gives a statement without a speaker the speaker of the previous one: `Doe sagte: „…“ „…“`. Neither a verb nor a name
 * may introduce it. The previous statement must end in the same paragraph, in the same sentence or the one before.
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
