import { findAnnouncements } from './announcements.ts';
import { dateMeetings } from './date-meetings.ts';
import type { ArticleDocument } from './document.ts';
import type { DraftEvent } from './draft-event.ts';
import type { DraftStatement } from './draft-statement.ts';
import { findIncidents } from './incidents.ts';
import { findMeetings } from './meetings.ts';
import { mergeEvents } from './merge-events.ts';
import { findNamedEvents } from './named-events.ts';
import type { People } from './people.ts';
import { findPersonalEvents } from './personal-events.ts';
import { findPersonalNouns } from './personal-nouns.ts';
import { createScene } from './scene.ts';
import type { Speakers } from './speakers.ts';

/** The events of an article in text order: named ones, meetings, what happened to a person, and announcements. */
export function findEvents(
  document: ArticleDocument,
  people: People,
  drafts: readonly DraftStatement[],
  speakers: Speakers,
): DraftEvent[] {
  const scene = createScene(document, people);
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
