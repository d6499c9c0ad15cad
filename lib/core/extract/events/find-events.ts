import type { DraftEvent } from '../records/event.ts';
import type { Reading } from '../records/reading.ts';
import type { DraftStatement } from '../records/statement.ts';
import { dateMeetings } from './meetings/date-meetings.ts';
import { findMeetings } from './meetings/meetings.ts';
import { mergeEvents } from './merge-events.ts';
import { findNamedEvents } from './named/named-events.ts';
import { findAnnouncements } from './told/announcements.ts';
import { findIncidents } from './told/incidents.ts';
import { findPersonalEvents } from './told/personal-events.ts';
import { findPersonalNouns } from './told/personal-nouns.ts';

/** The events of an article in text order: named ones, meetings, what happened to a person, and announcements. */
export function findEvents(
  { document, people, scene, speakers }: Reading,
  drafts: readonly DraftStatement[],
): DraftEvent[] {
  const meetings = findMeetings(scene, people, speakers);
  dateMeetings(document, meetings);
  const events = mergeEvents([...findNamedEvents(document, people), ...meetings]);
  const told = [
    ...findPersonalEvents(scene, people, speakers),
    ...findPersonalNouns(document, people),
    ...findIncidents(document),
    ...findAnnouncements(document, drafts),
  ];
  return [...events, ...told].sort(
    (a, b) => (a.provenance[0]?.start ?? 0) - (b.provenance[0]?.start ?? 0),
  );
}
