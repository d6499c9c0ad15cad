import { MEETING_NOUNS } from '../../../lexicon/english/meeting-words.ts';
import type { ArticleDocument } from '../../records/document.ts';
import type { DraftEvent } from '../../records/event.ts';

/**
 * Dates meetings by later sentences that name them again with “the”: `The Foo meeting on Thursday …` gives
 * the day of the one meeting that the article has placed in Foo, unless it has another. The words become
 * part of its provenance.
 */
export function dateMeetings(document: ArticleDocument, events: readonly DraftEvent[]): void {
  const { tokens, dates } = document;
  tokens.forEach((token, noun) => {
    if (token.quotation >= 0 || !MEETING_NOUNS.has(token.lower)) return;
    const place = tokens[noun - 1];
    if (!place?.capital || tokens[noun - 2]?.lower !== 'the') return;
    const at = tokens[noun + 1]?.lower === 'on' ? noun + 2 : noun + 1;
    const date = dates.find((one) => one.start === tokens[at]?.start);
    if (!date) return;
    const there = events.filter(
      (event) =>
        event.isMeeting &&
        event.kind === 'described' &&
        event.places.some((known) => known.name === place.text),
    );
    const meeting = there[0];
    if (there.length !== 1 || !meeting || (meeting.date && meeting.date !== date.value)) return;
    meeting.date = date.value;
    meeting.provenance.push({ start: tokens[noun - 2]?.start ?? 0, end: date.end });
  });
}
