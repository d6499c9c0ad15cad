import type { IsoDate } from '../model.ts';
import { dayNumber, filterTerm, KINDS, type SearchKind } from './search-terms.ts';
import { KIND_MASK, QUOTED, type Segment } from './segment/segment.ts';

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

/** Filters with all names of the person: a statement has the one that its article uses. */
export interface IndexFilters extends Omit<SearchFilters, 'personId'> {
  personIds?: readonly string[] | undefined;
}

/** For each filter that is a term: the terms, of which a document needs one. */
export const termsOf = ({ personIds, outlet }: IndexFilters): string[][] => [
  ...(personIds === undefined ? [] : [personIds.map(filterTerm.person)]),
  ...(outlet === undefined ? [] : [[filterTerm.outlet(outlet)]]),
];

/** Whether a document passes the filters. `sets` are the documents of the filters that are terms. */
export function createFilter(
  { head: { kinds, values } }: Segment,
  { kind, isQuoted, ...filters }: IndexFilters,
  sets: readonly ReadonlySet<number>[],
): (document: number) => boolean {
  const isOfKind = kind === undefined ? undefined : KINDS.indexOf(kind);
  const isInPeriod = periodOf(filters);
  return (document) => {
    const flags = kinds[document] as number;
    const own = flags & KIND_MASK;
    return (
      (isOfKind === undefined || own === isOfKind) &&
      (!isQuoted || (flags & QUOTED) !== 0) &&
      // The value of a person or an event is no day.
      isInPeriod(own < STATEMENT ? 0 : (values[document] as number)) &&
      sets.every((set) => set.has(document))
    );
  };
}

const STATEMENT = KINDS.indexOf('statement');

/** An undated document lies in no period. */
function periodOf({ since, until }: IndexFilters): (day: number) => boolean {
  if (since === undefined && until === undefined) return () => true;
  const first = since === undefined ? 1 : dayNumber(since);
  const last = until === undefined ? Number.POSITIVE_INFINITY : dayNumber(until);
  return (day) => day >= first && day <= last;
}
