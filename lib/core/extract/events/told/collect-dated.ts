import type { DraftEvent } from '../../records/event.ts';
import { joinPassages } from '../join.ts';

/** Collects described events with a date. Passages with the same title and date become one event. */
export function createDatedEvents() {
  const events = new Map<string, DraftEvent>();
  return {
    add(event: Omit<DraftEvent, 'kind' | 'isMeeting'>): void {
      const key = `${event.name} ${event.date}`;
      const known = events.get(key);
      const provenance = joinPassages(known?.provenance ?? [], event.provenance);
      events.set(key, { kind: 'described', isMeeting: false, ...(known ?? event), provenance });
    },
    list: (): DraftEvent[] => [...events.values()],
  };
}
