import { MEETING_NOUNS } from '../../../lexicon/english/meeting-words.ts';
import type { IsoDate, Span } from '../../../model.ts';
import { dateFrom } from '../../grammar/dates-at.ts';
import type { ArticleDocument } from '../../records/document.ts';
import type { DraftEvent } from '../../records/event.ts';
import { joinPassages } from '../join.ts';

/**
 * Dates meetings by later sentences that mention them again with “the”. `The Foo meeting on Thursday …` gives the day
 * of the meeting in Foo, if the article describes only one and hasn't dated it. The words become part of its
 * provenance.
 */
export function dateMeetings(
  document: ArticleDocument,
  events: readonly DraftEvent[],
): readonly DraftEvent[] {
  const dated = [...events];
  const theOnly = onlyMeetings(events);
  for (let noun = 0; theOnly.size > 0 && noun < document.tokens.length; noun++) {
    const naming = datedNaming(document, noun);
    const at = naming && theOnly.get(naming.place);
    const meeting = dated[at ?? -1];
    if (!naming || at === undefined || !meeting) continue;
    if (meeting.date && meeting.date !== naming.date) continue;
    const provenance = joinPassages(meeting.provenance, [naming.span]);
    dated[at] = { ...meeting, date: naming.date, provenance };
  }
  return dated;
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

/** The indices of the meetings that are the only one described in their place. */
function onlyMeetings(events: readonly DraftEvent[]): ReadonlyMap<string, number> {
  const only = new Map<string, number>();
  const several = new Set<string>();
  events.forEach((event, at) => {
    if (!event.isMeeting || event.kind !== 'described') return;
    for (const name of new Set(event.places.map((place) => place.name))) {
      if (only.has(name)) several.add(name);
      only.set(name, at);
    }
  });
  for (const name of several) only.delete(name);
  return only;
}
