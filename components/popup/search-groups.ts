import type { SearchHit } from '../../lib/core/search/search-model.ts';

/** What the search lets the reader choose: something found, or a recent query. */
export type SearchChoice = SearchHit | { kind: 'query'; query: string };

export interface SearchGroup {
  /** key of the heading's words */
  heading: string;
  choices: SearchChoice[];
}

const HEADINGS = ['groupPeople', 'groupEvents', 'groupStatements'] as const;

/**
 * Hits under their headings. Each group stands where its best hit stood, so that the best hit of all stays on top.
 * Within a group, hits keep their order.
 */
export function groupHits(hits: readonly SearchHit[]): SearchGroup[] {
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const heading = HEADINGS[hit.kind === 'statement' ? 2 : hit.type === 'event' ? 1 : 0];
    groups.set(heading, [...(groups.get(heading) ?? []), hit]);
  }
  return [...groups].map(([heading, choices]) => ({ heading, choices }));
}

/** Identifies one line of the list. */
export function choiceId(choice: SearchChoice): string {
  if (choice.kind === 'query') return `query ${choice.query}`;
  return choice.kind === 'entity' ? choice.entityId : choice.statementId;
}
