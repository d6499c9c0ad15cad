import type { DraftEvent, FoundPlace } from '../records/event.ts';
import { joinPassages, joinPersons, joinPlaces } from './join.ts';

/**
 * Merges two meetings if they are one. They need the same day, a shared place, and a shared participant unless one of
 * them has none. The title of a named meeting wins over a described one. Meetings that both lack a day, or that have
 * different names, are never merged.
 */
export function mergeEvents(events: readonly DraftEvent[]): DraftEvent[] {
  const merged: DraftEvent[] = [];
  // The indices of the meetings of a day in a place, in order.
  const there = new Map<string, Set<number>>();
  for (const event of events) {
    const keys = event.places.map((place) => keyOf(event, place));
    const near = keys.flatMap((key) => [...(there.get(key) ?? [])]).sort((a, b) => a - b);
    const at = near.find((index) => isSame(merged[index], event)) ?? merged.length;
    const same = merged[at];
    merged[at] = same ? joinMeetings(same, event) : event;
    if (!event.isMeeting) continue;
    for (const key of merged[at].places.map((place) => keyOf(event, place)))
      there.set(key, (there.get(key) ?? new Set()).add(at));
  }
  return merged;
}

const keyOf = ({ date }: DraftEvent, { name }: FoundPlace): string => `${date} ${name}`;

function isSame(a: DraftEvent | undefined, b: DraftEvent): boolean {
  if (!a?.isMeeting || !b.isMeeting) return false;
  if (a.kind === 'named' && b.kind === 'named') return false;
  if (a.date?.length !== 10 || a.date !== b.date) return false;
  if (!a.places.some((place) => b.places.some((other) => other.name === place.name))) return false;
  if (a.participants.length === 0 || b.participants.length === 0) return true;
  return a.participants.some((person) => b.participants.includes(person));
}

/** Merges two records of one meeting. A proper name wins over a description. */
function joinMeetings(event: DraftEvent, other: DraftEvent): DraftEvent {
  const { kind, name } = other.kind === 'named' ? other : event;
  return {
    ...event,
    kind,
    name,
    places: joinPlaces(event.places, other.places),
    participants: joinPersons(event.participants, other.participants),
    provenance: joinPassages(event.provenance, other.provenance).toSorted(
      (a, b) => a.start - b.start,
    ),
  };
}
