import type { Alias, Article, Entity, EventFact, Role, Statement } from '@/lib/core/model.ts';
import { buildHit, type FoundFacts, textOf } from '@/lib/core/search/build-hit.ts';
import { createSearchIndexBuilder } from '@/lib/core/search/build-index.ts';
import { type Found, findInIndex } from '@/lib/core/search/search.ts';
import type { SearchIndex } from '@/lib/core/search/search-index.ts';
import type { SearchHit } from '@/lib/core/search/search-model.ts';

/** All that can be searched, in memory. */
export interface SearchCorpus {
  entities: Entity[];
  aliases: Alias[];
  roles: Role[];
  events: EventFact[];
  statements: Statement[];
  articles: Article[];
}

export function indexOf(from: SearchCorpus): SearchIndex {
  const builder = createSearchIndexBuilder();
  for (const statement of from.statements) {
    const { id, speakerId, speakerText, date, articleId, type } = statement;
    const article = from.articles.find((each) => each.id === articleId);
    builder.addStatement({
      ...{ id, speakerId, speakerText, text: textOf(statement), isQuoted: type !== 'indirect' },
      ...{ date: date ?? article?.publishedOn, publisher: article?.publisher },
    });
  }
  for (const { id, text, publisher, publishedOn: date, headline } of from.articles) {
    if (headline) builder.addArticle({ id, title: headline, text, publisher, date });
  }
  for (const { entityId, text } of from.aliases) builder.addAlias(entityId, text);
  for (const { entityId, label } of from.roles) builder.addRole(entityId, label);
  for (const entity of from.entities) builder.addEntity(entity);
  return builder.build();
}

/** Searches an index of these facts, and reads the details of the hits from them. */
export function searchIn(from: SearchCorpus, query: string, limit: number): SearchHit[] {
  return findInIndex(indexOf(from), query, { limit }).found.map((found) =>
    buildHit(factsOf(from, found), query, found.score),
  );
}

export function factsOf(from: SearchCorpus, { kind, id }: Found): FoundFacts {
  if (kind === 'statement') {
    const statement = from.statements.find((each) => each.id === id) as Statement;
    return {
      kind,
      statement,
      speaker: from.entities.find((each) => each.id === statement.speakerId),
      article: from.articles.find((each) => each.id === statement.articleId) as Article,
    };
  }
  if (kind === 'article') {
    return { kind, article: from.articles.find((each) => each.id === id) as Article };
  }
  const isOf = ({ entityId }: { entityId: string }) => entityId === id;
  return {
    kind: 'entity',
    entity: from.entities.find((each) => each.id === id) as Entity,
    aliases: from.aliases.filter(isOf).map(({ text }) => text),
    roles: from.roles.filter(isOf),
    events: from.events.filter(isOf),
  };
}
