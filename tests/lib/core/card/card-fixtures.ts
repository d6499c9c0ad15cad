import type { CardFacts } from '@/lib/core/card/card-facts.ts';
import type { Article, Entity, EventFact, Provenance, Role, Statement } from '@/lib/core/model.ts';

export const part = (exact: string, start = 0, articleId = 'a1'): Provenance => ({
  articleId,
  start,
  end: start + exact.length,
  exact,
  prefix: '',
  suffix: '',
  extractorVersion: 1,
});

export const article = (id: string, over: Partial<Article> = {}): Article => ({
  id,
  sourceId: 'source-1',
  text: '',
  lang: 'en',
  publisher: 'The Test Post',
  corrections: [],
  blocks: [],
  contentHash: 'hash',
  extractorVersion: 1,
  ingestedAt: 1,
  ...over,
});

export const person = (name: string): Entity => ({
  id: `person/${name.toLowerCase()}`,
  type: 'person',
  name,
});

/** A statement of Anna in article a1; its id is its words. */
export const statement = (words: string, over: Partial<Statement> = {}): Statement => ({
  id: words,
  articleId: 'a1',
  speakerId: 'person/anna',
  type: 'direct',
  parts: [part(words)],
  cue: part('said'),
  about: [],
  ...over,
});

export const role = (label: string, over: Partial<Role> = {}): Role => ({
  id: label,
  entityId: 'person/anna',
  articleId: 'a1',
  title: label,
  label,
  status: 'current',
  provenance: part(label),
  ...over,
});

export const event = (name: string, over: Partial<EventFact> = {}): EventFact => ({
  id: name,
  entityId: `event/${name.toLowerCase()}`,
  articleId: 'a1',
  kind: 'named',
  places: [],
  participants: [],
  provenance: [part(name)],
  ...over,
});

/** What is known of Anna: two people, one event, one article, unless told. */
export function factsOf(
  over: Partial<Omit<CardFacts, 'entities' | 'articles'>> & { articles?: Article[] } = {},
): CardFacts {
  const { articles = [article('a1')], ...rest } = over;
  const entities: Entity[] = [
    person('Anna'),
    person('Gerd'),
    { id: 'event/summit', type: 'event', name: 'Summit' },
    { id: 'event/strike', type: 'event', name: 'Strike' },
  ];
  return {
    entity: person('Anna'),
    roles: [],
    statements: [],
    events: [],
    disputes: [],
    sourceOrder: new Map(),
    ...rest,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    articles: new Map(articles.map((one) => [one.id, one])),
  };
}
