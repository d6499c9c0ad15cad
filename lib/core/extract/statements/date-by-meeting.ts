import { BEFORE_THE_MEETING, DATED_MEETINGS } from '../../lexicon/english/meeting-words.ts';
import type { ArticleDocument } from '../records/document.ts';
import type { DraftEvent } from '../records/event.ts';
import type { DraftStatement } from '../records/statement.ts';

/**
 * Dates statements made “after the meeting” (the summit, the talks) that have no date of their own. The article must
 * have exactly one meeting, held on the day of publication. Then the statement was also made on that day. After an
 * earlier meeting, the words may have come on any later day, so they stay undated.
 */
export function dateByMeeting(
  document: ArticleDocument,
  drafts: readonly DraftStatement[],
  events: readonly DraftEvent[],
): readonly DraftStatement[] {
  const today = document.article.publishedOn;
  const meetings = events.filter((event) => event.isMeeting && event.date === today);
  if (!today || meetings.length !== 1) return drafts;
  return drafts.map((draft) =>
    !draft.date && opensAfterMeeting(document, draft) ? { ...draft, date: today } : draft,
  );
}

/** Whether the sentence that introduces the statement opens with `After the meeting, …`. */
function opensAfterMeeting({ tokens }: ArticleDocument, { use }: DraftStatement): boolean {
  const at = use.sentence.first;
  const word = (offset: number) => tokens[at + offset]?.lower ?? '';
  const isAfter = BEFORE_THE_MEETING.has(word(0)) && word(1) === 'the';
  return isAfter && DATED_MEETINGS.has(word(2)) && word(3) === ',';
}
