import { exportPerson } from '../../core/export/export-person.ts';
import type { PersonRecord } from '../../core/formats/records/data-record.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import type { StoredEntity } from '../database/records.ts';
import { ofEntity } from '../layout/ranges.ts';
import { readPerson } from '../people/read-person.ts';
import { readExportedIds } from './exported-ids.ts';

const STORES = ['sources', 'generations', 'entities', 'people', 'tallies', 'records'] as const;
const startReading = (db: DramatisDatabase) => db.transaction(STORES);
type Reading = ReturnType<typeof startReading>;

/** Entities that are looked at for one page. */
const PAGE = 200;

/** Records of one entity that are read. Nobody is on more lists. */
const MOST_RECORDS = 40;

/**
 * People in the order of their ids, after the entity `after`: see readExportedIds for whose. Everybody comes once, with
 * all their names. `last` is the last entity of the page. It is absent if there are no more.
 */
export function readExportedPeople(
  database: Database,
  { sourceId, after = '' }: { sourceId?: string | undefined; after?: string | undefined },
): Promise<{ people: PersonRecord[]; last?: string }> {
  return database.use(async (db) => {
    const tx = startReading(db);
    const { ids } = await readExportedIds(tx, sourceId);
    const range = IDBKeyRange.lowerBound(after, true);
    const batch = await tx.objectStore('entities').getAll(range, PAGE);
    const heads = batch.filter(isHead);
    const people = await Promise.all(
      heads.map(({ id }) => readOne(tx, id, ids, sourceId !== undefined)),
    );
    const last = batch.length === PAGE ? batch.at(-1)?.id : undefined;
    return {
      people: people.flatMap((person) => person ?? []),
      ...(last === undefined ? {} : { last }),
    };
  });
}

/** Somebody with several names is read when their own id comes. */
const isHead = ({ id, type, personId = id }: StoredEntity): boolean =>
  type === 'person' && personId === id;

async function readOne(
  tx: Reading,
  id: string,
  ids: ReadonlySet<string>,
  isOneSource: boolean,
): Promise<PersonRecord | undefined> {
  const person = await readPerson(tx, id);
  if (!person) return undefined;
  const index = tx.objectStore('records').index('by-entity');
  const found = await Promise.all(
    person.members.map(async (member) => {
      const [tallies, records] = await Promise.all([
        tx.objectStore('tallies').getAll(ofEntity(member)),
        index.getAll(member, MOST_RECORDS),
      ]);
      const own = records.filter(
        ({ sourceId, entityIds, record }) =>
          ids.has(sourceId) && entityIds[0] === member && record.kind === 'person',
      );
      return {
        tallies: tallies.filter(({ sourceId }) => ids.has(sourceId)),
        records: own.flatMap(({ record }) => (record.kind === 'person' ? record : [])),
      };
    }),
  );
  if (found.every(({ tallies }) => tallies.length === 0)) return undefined;
  // A name that only another source uses isn't of the chosen ones.
  const names = person.names.filter((_, at) => (found[at]?.tallies.length ?? 0) > 0);
  return exportPerson({
    id,
    wikidata: person.entity.wikidata,
    names,
    records: found.flatMap(({ records }) => records),
    told: found.flatMap(({ tallies }) =>
      tallies.filter(({ articles }) => articles > 0).flatMap(({ roles }) => roles),
    ),
    isOneSource,
  });
}
