import type { ArticleDocument } from './document.ts';
import type { DraftEvent } from './draft-event.ts';
import type { DraftStatement } from './draft-statement.ts';

/**
 * Finds announcements: an indirect or mixed statement with the verb “announce” and a day of its own is also
 * something that happened. It is called by the article's words from the speaker's name to the end of what
 * was announced. Knowingly misses announcements without a date and by organisations, and of things
 * (`announced a plan`).
 */
export function findAnnouncements(
  document: ArticleDocument,
  drafts: readonly DraftStatement[],
): DraftEvent[] {
  return drafts.flatMap((draft) => {
    const { use, speaker } = draft;
    const part = draft.parts[0];
    const start = document.tokens[use.subject?.first ?? -1]?.start;
    if (use.lemma !== 'announce' || !draft.date || draft.date.length < 10) return [];
    if (!part || !speaker?.person || start === undefined || start > draft.cue.start) return [];
    return [
      {
        kind: 'described' as const,
        name: document.text.slice(start, part.end),
        isMeeting: false,
        date: draft.date,
        places: [],
        participants: [speaker.person],
        provenance: [{ start, end: part.end }],
      },
    ];
  });
}
