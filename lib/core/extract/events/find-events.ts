import type { DraftEvent } from '../records/event.ts';
import type { ArticleReading } from '../records/reading.ts';
import type { DraftStatement } from '../records/statement.ts';
import { dateMeetings } from './meetings/date-meetings.ts';
import { findMeetings } from './meetings/meetings.ts';
import { mergeEvents } from './merge-events.ts';
import { findNamedEvents } from './named/named-events.ts';
import { findAnnouncements } from './told/announcements.ts';
import { findEventsByNoun } from './told/by-noun.ts';
import { findEventsByVerb } from './told/by-verb.ts';
import { findIncidents } from './told/incidents.ts';

/** One way an article reports an event. */
interface EventRule {
  readonly name: string;
  readonly find: (
    reading: ArticleReading,
    statements: readonly DraftStatement[],
  ) => readonly DraftEvent[];
}

/** In this order. Of two meetings that are one, the first absorbs the other. */
export const EVENT_RULES: readonly EventRule[] = [
  {
    name: 'events with a proper name',
    find: ({ document, people }) => findNamedEvents(document, people),
  },
  {
    name: 'meetings',
    find: ({ document, people, scene, pronouns }) =>
      dateMeetings(document, findMeetings(scene, people, pronouns)),
  },
  {
    name: 'what a verb tells of a person',
    find: ({ people, scene, pronouns }) => findEventsByVerb(scene, people, pronouns),
  },
  {
    name: 'what a noun tells of a person',
    find: ({ document, people }) => findEventsByNoun(document, people),
  },
  { name: 'incidents', find: ({ document }) => findIncidents(document) },
  {
    name: 'announcements',
    find: ({ document }, statements) => findAnnouncements(document, statements),
  },
];

/** The events of an article in text order: named events, meetings, what happened to people, and announcements. */
export function findEvents(
  reading: ArticleReading,
  statements: readonly DraftStatement[],
): readonly DraftEvent[] {
  const found = EVENT_RULES.flatMap(({ find }) => find(reading, statements));
  return mergeEvents(found).sort(
    (a, b) => (a.provenance[0]?.start ?? 0) - (b.provenance[0]?.start ?? 0),
  );
}
