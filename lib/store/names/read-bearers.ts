import type { Bearer, BearerRole } from '../../core/merge/separate-namesakes.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import type { Naming, StoredEntity, Tally } from '../database/records.ts';
import { ofEntity } from '../layout/ranges.ts';
import { isSame } from '../layout/tally.ts';

/** Everybody in the store who has the name behind one of these ids (`person/john-doe`, `person/john-doe~2` …). */
export function readBearers(
  database: Database,
  entityIds: readonly string[],
  articleId: string,
): Promise<Map<string, Bearer[]>> {
  return database.use(async (db) => {
    const named = await db.getAllFromIndex('namings', 'by-article', articleId);
    const here = new Map(named.map((naming) => [naming.entityId, naming]));
    const found = await Promise.all(
      entityIds.map(async (id) => [id, await bearersOf(db, id, here)] as const),
    );
    return new Map(found);
  });
}

async function bearersOf(
  db: DramatisDatabase,
  id: string,
  here: ReadonlyMap<string, Naming>,
): Promise<Bearer[]> {
  const [own, numbered] = await Promise.all([
    db.get('entities', id),
    db.getAll('entities', IDBKeyRange.bound(`${id}~`, `${id}~\uffff`)),
  ]);
  return Promise.all(
    [...(own ? [own] : []), ...numbered].map(async (entity): Promise<Bearer> => {
      const tallies = await db.getAll('tallies', ofEntity(entity.id));
      return toBearer(entity, tallies, here.get(entity.id));
    }),
  );
}

/** `here` is what the article itself said when it was last read. */
export const toBearer = (
  entity: StoredEntity,
  tallies: readonly Tally[],
  here: Naming | undefined,
): Bearer => ({
  entity,
  roles: tallies.flatMap((tally) => rolesOf(tally, here)),
  isOfThisArticle: here !== undefined,
});

/** The roles that other articles tell, with the first day and the last. */
const rolesOf = ({ roles }: Tally, here: Naming | undefined): BearerRole[] =>
  roles
    .filter((role) => role.articles > 1 || !here?.roles.some((own) => isSame(own, role)))
    .flatMap(({ label, status, since, until }) =>
      [...new Set([since, until])].map((day) => ({
        title: label,
        status,
        ...(day ? { asOf: day } : {}),
      })),
    );
