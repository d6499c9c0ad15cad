import type { Alias, Article, Entity, EventFact, Role, Statement } from '@/lib/core/model.ts';
import { buildHit, type FoundFacts, textOf } from '@/lib/core/search/build-hit.ts';
import { type OpenIndex, openIndex } from '@/lib/core/search/open-index.ts';
import { type Found, findInIndex } from '@/lib/core/search/search.ts';
import type { SearchHit } from '@/lib/core/search/search-model.ts';
import { buildSegment } from '@/lib/core/search/segment/build-segment.ts';
import { draftArticle, draftEntity, type UnitDraft } from '@/lib/core/search/segment/drafts.ts';
import { createMemoryParts } from '@/lib/core/search/segment/memory-parts.ts';

/** All that can be searched, in memory. */
export interface SearchCorpus {
  entities: Entity[];
  aliases: Alias[];
  roles: Role[];
  events: EventFact[];
  statements: Statement[];
  articles: Article[];
}

/** An index of these lists of units, each a segment. */
export async function indexUnits(...lists: UnitDraft[][]): Promise<OpenIndex> {
  const parts = createMemoryParts();
  const segments = await Promise.all(
    lists.map(async (units, i) => {
      const id = `segment-${i}`;
      return { id, deleted: new Uint8Array(), ...(await buildSegment(units, parts.sinkOf(id))) };
    }),
  );
  return openIndex(segments, parts, () => false);
}

export function indexOf(from: SearchCorpus): Promise<OpenIndex> {
  const nameOf = new Map(from.entities.map(({ id, name }) => [id, name]));
  const articles = from.articles.map((article) => {
    const { id, sourceId, text, publisher, publishedOn: date, headline: title = '' } = article;
    const said = from.statements
      .filter(
        ({ articleId, speakerId }) =>
          articleId === id && (speakerId === undefined || nameOf.has(speakerId)),
      )
      .map((statement) => ({
        id: statement.id,
        speakerId: statement.speakerId,
        speaker: nameOf.get(statement.speakerId ?? '') ?? statement.speakerText ?? '',
        text: textOf(statement),
        date: statement.date,
        isQuoted: statement.type !== 'indirect',
      }));
    const body = title ? text : '';
    return draftArticle({ id, sourceId, title, text: body, publisher, date }, said);
  });
  const entities = from.entities.map((entity) => {
    const isOf = ({ entityId }: { entityId: string }) => entityId === entity.id;
    const names = from.aliases.filter(isOf).map(({ text }) => text);
    const roles = from.roles.filter(isOf).map(({ label }) => label);
    return draftEntity(entity, [{ sourceId: 'source-1', names, roles, facts: roles.length }]);
  });
  return indexUnits(articles, entities);
}

/** Searches an index of these facts, and reads the details of the hits from them. */
export async function searchIn(
  from: SearchCorpus,
  query: string,
  limit: number,
): Promise<SearchHit[]> {
  const { found } = await findInIndex(await indexOf(from), query, { limit });
  return found.map((one) => buildHit(factsOf(from, one), query, one.score));
}

export function factsOf(from: SearchCorpus, { kind, id }: Found): FoundFacts {
  if (kind === 'statement') {
    const statement = from.statements.find((each) => each.id === id) as Statement;
    return {
      kind,
      statement,
      speaker: from.entities.find((each) => each.id === statement.speakerId),
      roles: from.roles.filter(({ entityId }) => entityId === statement.speakerId),
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
