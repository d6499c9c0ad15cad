import type { DraftEvent } from '../records/event.ts';
import { joinPersons, joinPlaces } from './join.ts';

/**
 * Merges two meetings if they are one. They need the same day, a shared place, and a shared participant unless one of
 * them has none. The title of a named meeting wins over a described one. Meetings that both lack a day, or that have
 * different names, are never merged.
 */
export function mergeEvents(events: readonly DraftEvent[]): DraftEvent[] {
  const merged: DraftEvent[] = [];
  for (const event of events) {
    const at = merged.findIndex((other) => isSame(other, event));
    const same = merged[at];
    if (same) merged[at] = joinMeetings(same, event);
    else merged.push(event);
  }
  return merged;
}

function isSame(a: DraftEvent, b: DraftEvent): boolean {
  if (!a.isMeeting || !b.isMeeting) return false;
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
    provenance: [...event.provenance, ...other.provenance].sort((a, b) => a.start - b.start),
  };
}
