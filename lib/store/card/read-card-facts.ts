import type { CardFacts } from '../../core/card/card-facts.ts';
import type { Entity, Statement } from '../../core/model.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import { enabledArticleIds } from '../sources/sources.ts';

/** Reads everything that a card needs, from enabled sources. Undefined if none of them knows the entity. */
export function findCardFacts(
  database: Database,
  entityId: string,
): Promise<CardFacts | undefined> {
  return database.use(async (db) => {
    const [entity, on, sources] = await Promise.all([
      db.get('entities', entityId),
      enabledArticleIds(db),
      db.getAll('sources'),
    ]);
    if (!entity?.articleIds.some((id) => on.has(id))) return undefined;
    const enabled = <Fact extends { articleId: string }>(facts: Fact[]): Fact[] =>
      facts.filter((fact) => on.has(fact.articleId));
    const [roles, said, about, own, attended] = await Promise.all([
      db.getAllFromIndex('roles', 'by-entity', entityId),
      db.getAllFromIndex('statements', 'by-speaker', entityId),
      db.getAllFromIndex('statements', 'by-about', entityId),
      db.getAllFromIndex('events', 'by-entity', entityId),
      db.getAllFromIndex('events', 'by-participant', entityId),
    ]);
    const { disputes, others } = await readDisputes(db, said);
    const statements = enabled(unique([...said, ...about, ...others]));
    const events = enabled(unique([...own, ...attended]));
    const { articleIds: _, ...plain } = entity;
    return {
      entity: plain,
      roles: enabled(roles),
      statements,
      events,
      disputes: enabled(disputes),
      entities: await readEntities(db, [
        entityId,
        ...statements.flatMap(({ speakerId }) => speakerId ?? []),
        ...events.flatMap((event) => [event.entityId, ...event.participants]),
      ]),
      articles: await readArticles(
        db,
        entity.articleIds.filter((id) => on.has(id)),
      ),
      sourceOrder: new Map(sources.map(({ id, position }) => [id, position])),
    };
  });
}

/** The disputes of these statements, with the statements on the other side. */
async function readDisputes(db: DramatisDatabase, said: readonly Statement[]) {
  const found = await Promise.all(
    said.flatMap(({ id }) => [
      db.getAllFromIndex('disputes', 'by-claim', id),
      db.getAllFromIndex('disputes', 'by-reply', id),
    ]),
  );
  const disputes = unique(found.flat());
  const sides = disputes.flatMap(({ claimId, replyId }) => [claimId, replyId]);
  const others = await Promise.all([...new Set(sides)].map((id) => db.get('statements', id)));
  return { disputes, others: others.filter((statement) => statement !== undefined) };
}

async function readEntities(
  db: DramatisDatabase,
  ids: readonly string[],
): Promise<Map<string, Entity>> {
  const found = await Promise.all([...new Set(ids)].map((id) => db.get('entities', id)));
  return new Map(
    found.flatMap((entity) => {
      if (!entity) return [];
      const { articleIds: _, ...plain } = entity;
      return [[plain.id, plain] as const];
    }),
  );
}

async function readArticles(db: DramatisDatabase, ids: readonly string[]) {
  const found = await Promise.all(ids.map((id) => db.get('articles', id)));
  return new Map(found.flatMap((article) => (article ? [[article.id, article] as const] : [])));
}

const unique = <Record extends { id: string }>(records: Record[]): Record[] => [
  ...new Map(records.map((record) => [record.id, record])).values(),
];
