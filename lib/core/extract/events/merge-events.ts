import type { DraftEvent } from '../records/event.ts';

/**
 * Merges meetings that are one: same day and a place in common, and a participant in common or one of the
 * two without any. Of a named and a described one the name stays. Two meetings that both lack a day are
 * never merged, and nor are two that are named differently.
 */
export function mergeEvents(events: readonly DraftEvent[]): DraftEvent[] {
  const merged: DraftEvent[] = [];
  for (const event of events) {
    const same = merged.find((other) => isSame(other, event));
    if (same) absorb(same, event);
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

/** Adds what `other` knows to `event`; a proper name wins over a description. */
function absorb(event: DraftEvent, other: DraftEvent): void {
  if (event.kind === 'described' && other.kind === 'named') {
    event.kind = 'named';
    event.name = other.name;
  }
  for (const place of other.places) {
    if (!event.places.some((known) => known.name === place.name)) event.places.push(place);
  }
  for (const person of other.participants) {
    if (!event.participants.includes(person)) event.participants.push(person);
  }
  event.provenance.push(...other.provenance);
  event.provenance.sort((a, b) => a.start - b.start);
}
