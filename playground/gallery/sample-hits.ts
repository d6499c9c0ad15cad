import type { SearchHit } from '../../lib/core/search/search-model.ts';
import { OUTLET } from './samples.ts';

/** Results for the query “val”, as the search gives them. */
export const sampleHits: SearchHit[] = [
  {
    kind: 'entity',
    entityId: 'person:ines-valdrup',
    type: 'person',
    title: 'Ines Valdrup',
    detail: 'Harbour Authority Secretary General',
    matches: [{ start: 5, end: 8 }],
    score: 3,
  },
  {
    kind: 'entity',
    entityId: 'event:valley-talks',
    type: 'event',
    title: 'Valley Talks',
    detail: '2025-08',
    matches: [{ start: 0, end: 3 }],
    score: 2,
  },
  {
    kind: 'statement',
    statementId: 's9',
    entityId: 'person:tomas-brandvold',
    speaker: 'Tomas Brandvold',
    text: 'I have never heard Valdrup answer a plain question about the tolls.',
    outlet: OUTLET,
    date: '2025-09-04',
    link: { kind: 'stored', articleId: 'a1', start: 1, end: 2 },
    matches: [{ start: 19, end: 22 }],
    score: 1,
  },
];
