import type { ArticleFacts, IsoDate } from '../../core/model.ts';
import type { Naming } from '../database/records.ts';

/** What the facts of one article add to an entity's sums. */
export type FactCounts = Pick<Naming, 'statements' | 'said' | 'about' | 'events'>;

/** Counts the facts of an article for each entity that they name. Nobody else has any. */
export function countFacts(
  { statements, events }: Pick<ArticleFacts, 'statements' | 'events'>,
  publishedOn: IsoDate | undefined,
): (entityId: string) => FactCounts {
  const counts = new Map<string, FactCounts>();
  const of = (id: string): FactCounts => {
    const known = counts.get(id) ?? noFacts();
    counts.set(id, known);
    return known;
  };
  for (const { speakerId, date, about } of statements) {
    // No line shows words of a speaker who isn't named.
    if (!speakerId) continue;
    for (const id of new Set(about)) if (id !== speakerId) of(id).about++;
    const mine = of(speakerId);
    mine.statements++;
    const day = date ?? publishedOn;
    if (day) mine.said[monthOf(day)] = (mine.said[monthOf(day)] ?? 0) + 1;
  }
  for (const { entityId, participants } of events) {
    for (const id of new Set([entityId, ...participants])) of(id).events++;
  }
  return (entityId) => counts.get(entityId) ?? noFacts();
}

const noFacts = (): FactCounts => ({ statements: 0, said: {}, about: 0, events: 0 });

/** `2025-03`, or the year if no month is known. */
export const monthOf = (day: IsoDate): string => day.slice(0, 7);
