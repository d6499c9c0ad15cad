import type { IsoDate } from '../model.ts';
import { findTerm } from './match-terms.ts';
import {
  dayNumber,
  FIELD_BITS,
  filterTerm,
  KINDS,
  type SearchIndex,
  type SearchKind,
} from './search-index.ts';

/** What narrows results down. People and events have no outlet, so a filter for one leaves only words. */
export interface SearchFilters {
  kind?: SearchKind;
  /** entity id of the speaker */
  personId?: string;
  outlet?: string;
  /** first and last day */
  since?: IsoDate;
  until?: IsoDate;
  /** only what is quoted word for word */
  isQuoted?: boolean;
}

/** Whether a document passes the filters. */
export type Passes = (document: number) => boolean;

export function createFilter(index: SearchIndex, filters: SearchFilters): Passes {
  const { kind, personId, outlet, isQuoted } = filters;
  const sets = [
    ...(personId === undefined ? [] : [filterTerm.person(personId)]),
    ...(outlet === undefined ? [] : [filterTerm.outlet(outlet)]),
    ...(isQuoted ? [filterTerm.quoted] : []),
  ].map((term) => documentsWith(index, term));
  const isOfKind = kind === undefined ? undefined : KINDS.indexOf(kind);
  const isInPeriod = periodOf(filters);
  return (document) =>
    (isOfKind === undefined || index.kinds[document] === isOfKind) &&
    isInPeriod(index.days[document] as number) &&
    sets.every((set) => set.has(document));
}

function documentsWith(index: SearchIndex, term: string): ReadonlySet<number> {
  const at = findTerm(index, term);
  if (at === undefined) return new Set();
  const { postings, postingStarts } = index;
  const some = postings.subarray(postingStarts[at], postingStarts[at + 1]);
  return new Set(Array.from(some, (posting) => posting >>> FIELD_BITS));
}

/** An undated document lies in no period. */
function periodOf({ since, until }: SearchFilters): (day: number) => boolean {
  if (since === undefined && until === undefined) return () => true;
  const first = since === undefined ? 1 : dayNumber(since);
  const last = until === undefined ? Number.POSITIVE_INFINITY : dayNumber(until);
  return (day) => day >= first && day <= last;
}
