import type { Bearer } from '../../core/merge/separate-namesakes.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';

/** Everybody in the store who has the name behind one of these ids (`person/john-doe`, `person/john-doe~2` …). */
export function readBearers(
  database: Database,
  entityIds: readonly string[],
  articleId: string,
): Promise<Map<string, Bearer[]>> {
  return database.use(async (db) => {
    const found = await Promise.all(
      entityIds.map(async (id) => [id, await bearersOf(db, id, articleId)] as const),
    );
    return new Map(found);
  });
}

async function bearersOf(db: DramatisDatabase, id: string, articleId: string): Promise<Bearer[]> {
  const [own, numbered] = await Promise.all([
    db.get('entities', id),
    db.getAll('entities', IDBKeyRange.bound(`${id}~`, `${id}~\uffff`)),
  ]);
  return Promise.all(
    [...(own ? [own] : []), ...numbered].map(async ({ articleIds, ...entity }): Promise<Bearer> => {
      const roles = await db.getAllFromIndex('roles', 'by-entity', entity.id);
      return {
        entity,
        roles: roles.filter((role) => role.articleId !== articleId),
        isOfThisArticle: articleIds.includes(articleId),
      };
    }),
  );
}
