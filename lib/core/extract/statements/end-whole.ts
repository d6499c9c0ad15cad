import type { Span } from '../../model.ts';
import type { ArticleDocument } from '../records/document.ts';
import type { DraftStatement } from '../records/statement.ts';

/** Whether a lower-case word only leads on to others, by itself or behind a comma. */
type LeadsOn = (word: string, isBehindComma: boolean) => boolean;

/**
 * Ends each statement with a word or a closing mark. The comma in front of `Doe said` belongs to the article's sentence.
 * Inside a statement that goes on behind its cue, the comma stays. A report doesn't end in a word that only leads on
 * (`leadsOn`), as it may where a text breaks off. If nothing is left, the statement goes.
 */
export function endWhole(
  { text }: ArticleDocument,
  drafts: readonly DraftStatement[],
  leadsOn: LeadsOn,
): readonly DraftStatement[] {
  return drafts.flatMap((draft) => {
    const last = draft.parts.at(-1);
    if (!last) return [];
    const end = endOf(text, last, draft.type === 'direct' ? undefined : leadsOn);
    if (end === last.end) return [draft];
    return end > last.start
      ? [{ ...draft, parts: draft.parts.with(-1, { start: last.start, end }) }]
      : [];
  });
}

function endOf(text: string, { start, end }: Span, leadsOn: LeadsOn | undefined): number {
  let at = end;
  for (;;) {
    while (at > start && /[\s,;:]/.test(text[at - 1] ?? '')) at--;
    if (!leadsOn) return at;
    let word = at;
    while (word > start && /\p{L}/u.test(text[word - 1] ?? '')) word--;
    const isBehindComma = /,\s?$/.test(text.slice(Math.max(start, word - 2), word));
    if (word === at || !leadsOn(text.slice(word, at).toLowerCase(), isBehindComma)) return at;
    at = word;
  }
}
