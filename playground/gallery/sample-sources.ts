import type { SourceSummary } from '../../lib/core/model.ts';
import { sampleSource } from './sample-article.ts';

/** Noon in Greenwich: the same day nearly everywhere. */
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

const empty = { articles: 0, people: 0, events: 0, statements: 0 };

/** Sources of every kind. */
export const sampleSources: SourceSummary[] = [
  sampleSource,
  {
    id: 'own:1',
    name: 'Council minutes',
    kind: 'own',
    enabled: true,
    addedAt: noon('2025-10-01'),
    position: 1,
    articles: 214,
    people: 1038,
    events: 96,
    statements: 2711,
    newest: '2025-09-30',
    updatedAt: noon('2025-10-02'),
  },
  {
    ...empty,
    id: 'added',
    name: 'Everything that I have put aside about the bridge, the toll, the ferry and whoever voted for any of them since 2019',
    kind: 'added',
    enabled: false,
    addedAt: noon('2025-10-01'),
    position: 2,
  },
  {
    id: 'remembered',
    name: 'مقالات قرأتها',
    kind: 'remembered',
    enabled: true,
    addedAt: noon('2025-10-01'),
    position: 3,
    articles: 31,
    people: 88,
    events: 12,
    statements: 140,
    newest: '2025-11',
    updatedAt: noon('2025-11-04'),
  },
];

export const removedSource: SourceSummary = {
  ...empty,
  id: 'own:9',
  name: 'Letters 2019–2024',
  kind: 'own',
  enabled: true,
  addedAt: noon('2025-10-01'),
  position: 4,
  articles: 12,
  removedAt: noon('2025-11-05'),
};
