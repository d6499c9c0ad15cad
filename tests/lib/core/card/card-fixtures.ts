import { buildSaying } from '@/lib/core/card/build-saying.ts';
import type { CardFacts, KnownFrom } from '@/lib/core/card/card-facts.ts';
import { chooseSaid } from '@/lib/core/card/choose-said.ts';
import type { TalliedRole } from '@/lib/core/merge/offices/tallied-role.ts';
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
  over: Partial<Omit<CardFacts, 'entities' | 'articles' | 'roles' | 'said' | 'about'>> & {
    articles?: Article[];
    roles?: Role[];
  } = {},
): CardFacts {
  const { articles = [article('a1')], roles = [], ...rest } = over;
  const byId = new Map(articles.map((one) => [one.id, one]));
  const { entity = person('Anna'), statements = [], sourceOrder = new Map() } = rest;
  const choose = (some: readonly Statement[]) =>
    chooseSaid(
      some.flatMap((one) => buildSaying(one, byId.get(one.articleId) ?? { sourceId: '' })),
      sourceOrder,
    );
  const isAbout = ({ speakerId, about }: Statement) =>
    speakerId !== entity.id && about.includes(entity.id);
  const entities: Entity[] = [
    person('Anna'),
    person('Gerd'),
    { id: 'event/summit', type: 'event', name: 'Summit' },
    { id: 'event/strike', type: 'event', name: 'Strike' },
  ];
  return {
    entity,
    said: choose(statements.filter(({ speakerId }) => speakerId === entity.id)),
    about: choose(statements.filter(isAbout)),
    roles: roles.map((one) => tallied(one, byId.get(one.articleId)?.publishedOn)),
    statements,
    events: [],
    disputes: [],
    sourceOrder,
    known: knownFrom(articles),
    hasAll: { said: true, about: true, events: true },
    ...rest,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    articles: byId,
  };
}

const tallied = ({ label, status, asOf }: Role, publishedOn?: string): TalliedRole => ({
  label,
  status,
  since: asOf ?? publishedOn,
  until: asOf ?? publishedOn,
  articles: 1,
});

function knownFrom(articles: readonly Article[]): KnownFrom {
  const newest = articles
    .flatMap(({ publishedOn }) => publishedOn ?? [])
    .sort()
    .at(-1);
  return {
    articles: articles.length,
    outlets: new Set(articles.map(({ publisher }) => publisher)).size,
    ...(newest ? { newest } : {}),
    said: 0,
    months: [],
    about: 0,
    events: 0,
  };
}
