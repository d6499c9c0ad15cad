import { kindOf } from '../../components/popup/search-groups.ts';
import type { EntityHit, SearchAnswer, SearchHit } from '../../lib/core/search/search-model.ts';
import { OUTLET } from './samples.ts';

/** An answer of just these, or of more of some kinds. */
export function answerOf(
  hits: SearchHit[],
  more: Partial<SearchAnswer['totals']> = {},
): SearchAnswer {
  const totals = { person: 0, event: 0, statement: 0, article: 0 };
  for (const hit of hits) totals[kindOf(hit)] += 1;
  return { hits, totals: { ...totals, ...more }, isCutOff: false, isPartial: false };
}

/** Results for the query “val”, as the search gives them. */
const sampleEntities: EntityHit[] = [
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
];

const sampleStatement: SearchHit = {
  kind: 'statement',
  statementId: 's9',
  entityId: 'person:tomas-brandvold',
  speaker: 'Tomas Brandvold',
  role: 'Chair of the harbour board',
  type: 'direct',
  parts: ['I have never heard Valdrup answer a plain question about the tolls.'],
  matched: [[{ start: 19, end: 22 }]],
  lang: 'en',
  outlet: OUTLET,
  date: '2025-09-04',
  place: { articleId: 'a1', start: 1, end: 2 },
  link: { kind: 'stored', articleId: 'a1', start: 1, end: 2 },
  score: 1,
};

export const sampleHits: SearchHit[] = [...sampleEntities, sampleStatement];

const sampleArticle: SearchHit = {
  kind: 'article',
  title: 'Valley talks end without a toll',
  titleMatches: [{ start: 0, end: 3 }],
  text: '… nobody in the valley wanted to pay for the bridge twice …',
  place: { articleId: 'a1', start: 120, end: 123 },
  outlet: OUTLET,
  date: '2025-09-04',
  matches: [{ start: 16, end: 19 }],
  score: 0.5,
};

/** All kinds, with more statements than are shown. */
export const sampleAnswer: SearchAnswer = answerOf([...sampleHits, sampleArticle], {
  statement: 134,
});
