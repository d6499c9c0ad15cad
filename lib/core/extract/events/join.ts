import type { IsoDate, Span } from '../../model.ts';
import type { FoundPlace } from '../records/event.ts';
import type { Person } from '../records/person.ts';

/** The places of two passages about one event, each name once. */
export function joinPlaces(
  places: readonly FoundPlace[],
  more: readonly FoundPlace[],
): readonly FoundPlace[] {
  const joined = [...places];
  for (const place of more) {
    if (!joined.some((known) => known.name === place.name)) joined.push(place);
  }
  return joined;
}

/** The people of two passages about one event, each once. */
export function joinPersons(
  persons: readonly Person[],
  more: readonly Person[],
): readonly Person[] {
  return [...new Set([...persons, ...more])];
}

/** Most passages that are kept of one event. No article tells one as often. */
const MAX_PASSAGES = 200;

/** The passages of two drafts of an event. */
export function joinPassages(passages: readonly Span[], more: readonly Span[]): readonly Span[] {
  return passages.length < MAX_PASSAGES ? [...passages, ...more] : passages;
}

/** The more precise of two dates that agree. If they are equally precise, the first. */
export function moreExact(a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined {
  return (b?.length ?? 0) > (a?.length ?? 0) ? b : a;
}

/** Whether two dates may be the same: a year and a day in it also match. */
export function mayBeOneDate(a: IsoDate, b: IsoDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
