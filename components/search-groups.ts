import type { SearchHit } from '../lib/core/search/search-model.ts';

export interface SearchGroup {
  /** key of the heading's words */
  heading: string;
  hits: SearchHit[];
}

const HEADINGS = ['groupPeople', 'groupEvents', 'groupStatements'] as const;

/**
 * Hits under their headings. A group stands where its best hit stood, so that the best of all stays on
 * top; within a group the order is kept.
 */
export function groupHits(hits: readonly SearchHit[]): SearchGroup[] {
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const heading = HEADINGS[hit.kind === 'statement' ? 2 : hit.type === 'event' ? 1 : 0];
    groups.set(heading, [...(groups.get(heading) ?? []), hit]);
  }
  return [...groups].map(([heading, grouped]) => ({ heading, hits: grouped }));
}

/** One line of the results, told apart from every other. */
export const hitId = (hit: SearchHit): string =>
  hit.kind === 'entity' ? hit.entityId : hit.statementId;
