import { MEETING_NOUNS } from '../../../lexicon/english/meeting-words.ts';
import type { IsoDate, Span } from '../../../model.ts';
import { dateFrom } from '../../grammar/dates-at.ts';
import type { ArticleDocument } from '../../records/document.ts';
import type { DraftEvent } from '../../records/event.ts';

/**
 * Dates meetings by later sentences that mention them again with “the”. `The Foo meeting on Thursday …` gives the day
 * of the meeting in Foo, if the article describes only one and hasn't dated it. The words become part of its
 * provenance.
 */
export function dateMeetings(
  document: ArticleDocument,
  events: readonly DraftEvent[],
): readonly DraftEvent[] {
  return document.tokens.reduce((dated, _token, noun) => {
    const naming = datedNaming(document, noun);
    const meeting = naming && theMeetingIn(naming.place, dated);
    if (!meeting || (meeting.date && meeting.date !== naming.date)) return dated;
    const provenance = [...meeting.provenance, naming.span];
    return dated.map((event) =>
      event === meeting ? { ...meeting, date: naming.date, provenance } : event,
    );
  }, events);
}

/** `the Foo | meeting (on) Thursday`, outside quotations. */
function datedNaming(
  document: ArticleDocument,
  noun: number,
): { place: string; date: IsoDate; span: Span } | undefined {
  const { tokens } = document;
  const token = tokens[noun];
  if (!token || token.quotation >= 0 || !MEETING_NOUNS.has(token.lower)) return undefined;
  const place = tokens[noun - 1];
  const article = tokens[noun - 2];
  if (!place?.capital || article?.lower !== 'the') return undefined;
  const at = tokens[noun + 1]?.lower === 'on' ? noun + 2 : noun + 1;
  const date = dateFrom(document, tokens[at]?.start);
  if (!date) return undefined;
  return { place: place.text, date: date.value, span: { start: article.start, end: date.end } };
}

/** The meeting in a place, if the article describes only one there. */
function theMeetingIn(place: string, events: readonly DraftEvent[]): DraftEvent | undefined {
  const there = events.filter(
    (event) =>
      event.isMeeting &&
      event.kind === 'described' &&
      event.places.some((known) => known.name === place),
  );
  return there.length === 1 ? there[0] : undefined;
}
