import type { ArticleWithFacts, SourceSummary, Span } from '../../lib/core/model.ts';
import { OUTLET } from './samples.ts';

const TEXT = `Harbour Authority Secretary General Ines Valdrup at the Old Customs House in Eskholm on September 4, 2025. (Photo by P. Moen)

“Why do we still ask who pays for the ferry? It is a public road,” Valdrup stated on Thursday at the Harbour Summit. “We have to stop treating the islands as a cost.”

Tomas Brandvold, the mayor of Eskholm, told reporters that the council would not discuss an unlawful levy.

The summit ended without a text that both sides could sign, and no date was set for another.

Correction: an earlier version named the wrong quay.

Sign up for our letter from the harbour.`;

/** Where a passage is in the sample. Throws if it isn't there. */
export function spanOf(passage: string): Span {
  const start = TEXT.indexOf(passage);
  if (start < 0) throw new Error(`not in the sample article: ${passage}`);
  return { start, end: start + passage.length };
}

const provenance = (passage: string) => ({
  ...spanOf(passage),
  articleId: 'a1',
  exact: passage,
  prefix: '',
  suffix: '',
  extractorVersion: 1,
});

const paragraphs = TEXT.split('\n\n').map(spanOf);
const KINDS = [
  'caption',
  'paragraph',
  'paragraph',
  'paragraph',
  'correction',
  'boilerplate',
] as const;
const correction = 'Correction: an earlier version named the wrong quay.';

export const sampleSource: SourceSummary = {
  id: 'bundled',
  name: OUTLET,
  kind: 'bundled',
  enabled: true,
  addedAt: 0,
  position: 0,
  articles: 1,
  people: 3,
  events: 1,
  statements: 2,
  newest: '2025-09-04',
};

export const sampleView: ArticleWithFacts = {
  article: {
    id: 'a1',
    sourceId: 'bundled',
    text: TEXT,
    lang: 'en',
    publisher: OUTLET,
    author: 'Nora Eide',
    publishedOn: '2025-09-04',
    publishedTime: '08:46',
    headline: 'No agreement on the tolls as the Harbour Summit ends in Eskholm',
    corrections: [{ ...spanOf(correction), text: correction }],
    blocks: paragraphs.map((span, index) => ({ ...span, kind: KINDS[index] ?? 'paragraph' })),
    contentHash: '',
    extractorVersion: 1,
    ingestedAt: 0,
  },
  source: sampleSource,
  entities: [
    { id: 'p1', type: 'person', name: 'Ines Valdrup' },
    { id: 'p2', type: 'person', name: 'Tomas Brandvold' },
    { id: 'p3', type: 'person', name: 'Adaeze Okonjo' },
    { id: 'e1', type: 'event', name: 'Harbour Summit' },
  ],
  roles: [
    {
      id: 'r1',
      entityId: 'p1',
      articleId: 'a1',
      title: 'Secretary General',
      label: 'Harbour Authority Secretary General',
      status: 'current',
      asOf: '2025-09-04',
      provenance: provenance('Harbour Authority Secretary General'),
    },
    {
      id: 'r2',
      entityId: 'p2',
      articleId: 'a1',
      title: 'mayor',
      label: 'the mayor of Eskholm',
      status: 'current',
      provenance: provenance('the mayor of Eskholm'),
    },
  ],
  statements: [
    {
      id: 'q1',
      articleId: 'a1',
      speakerId: 'p1',
      type: 'direct',
      parts: [
        provenance('Why do we still ask who pays for the ferry? It is a public road,'),
        provenance('We have to stop treating the islands as a cost.'),
      ],
      cue: provenance('stated'),
      date: '2025-09-04',
      about: [],
    },
    {
      id: 'q2',
      articleId: 'a1',
      speakerId: 'p2',
      type: 'indirect',
      parts: [provenance('the council would not discuss an unlawful levy')],
      cue: provenance('told reporters'),
      about: [],
    },
  ],
  events: [
    {
      id: 'ev1',
      entityId: 'e1',
      articleId: 'a1',
      kind: 'named',
      date: '2025-09-04',
      places: ['Eskholm'],
      participants: ['p1'],
      provenance: [provenance('Harbour Summit')],
    },
  ],
  disputes: [],
  amendments: [
    {
      id: 's1',
      articleId: 'a1',
      kind: 'role',
      entityId: 'p3',
      places: [provenance('Harbour Summit')],
      text: 'Adaeze Okonjo · Harbour Summit',
    },
    {
      id: 'q2',
      articleId: 'a1',
      kind: 'statement',
      entityId: 'p3',
      places: [provenance('the council would not discuss an unlawful levy')],
      text: 'the council would not discuss an unlawful levy · Adaeze Okonjo',
    },
  ],
};
