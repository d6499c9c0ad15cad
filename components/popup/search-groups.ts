import type { SearchAnswer, SearchHit } from '../../lib/core/search/search-model.ts';
import type { SearchKind } from '../../lib/core/search/search-terms.ts';

/** What the search lets the reader choose: something found, a recent query, or the next page of one kind. */
export type SearchChoice =
  | SearchHit
  | { kind: 'query'; query: string }
  | { kind: 'more'; of: SearchKind };

export interface SearchGroup {
  /** key of the heading's words */
  heading: string;
  choices: SearchChoice[];
  /** how many are shown, and how many there are; `isMore` if there may be more than that */
  count?: { shown: number; total: number; isMore: boolean };
}

const HEADINGS: Readonly<Record<SearchKind, string>> = {
  person: 'groupPeople',
  event: 'groupEvents',
  statement: 'groupStatements',
  article: 'groupArticles',
};

/** Which kind a hit counts as. */
export const kindOf = (hit: SearchHit): SearchKind => {
  if (hit.kind !== 'entity') return hit.kind;
  return hit.type === 'event' ? 'event' : 'person';
};

/**
 * Hits under their headings. Each group stands where its best hit stood, so that the best hit of all stays on top.
 * Within a group, hits keep their order. A group that isn't whole ends in the choice of more.
 */
export function groupHits({ hits, totals, isCutOff }: SearchAnswer): SearchGroup[] {
  const groups = new Map<SearchKind, SearchHit[]>();
  for (const hit of hits) {
    const kind = kindOf(hit);
    groups.set(kind, [...(groups.get(kind) ?? []), hit]);
  }
  return [...groups].map(([kind, choices]) => {
    const heading = HEADINGS[kind];
    const count = { shown: choices.length, total: totals[kind], isMore: isCutOff };
    if (totals[kind] <= choices.length) return { heading, choices };
    return { heading, choices: [...choices, { kind: 'more', of: kind }], count };
  });
}

/** Identifies one line of the list. */
export function choiceId(choice: SearchChoice): string {
  switch (choice.kind) {
    case 'query':
      return `query ${choice.query}`;
    case 'more':
      return `more ${choice.of}`;
    case 'entity':
      return choice.entityId;
    case 'statement':
      return choice.statementId;
    case 'article':
      return choice.place.articleId;
  }
}
