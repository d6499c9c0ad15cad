import { type CardReading, startReading } from '../card/card-reading.ts';
import type { Database } from '../database/database.ts';
import type { Tally } from '../database/records.ts';
import { ofEntity } from '../layout/ranges.ts';
import { type KnownPerson, readPerson } from '../people/read-person.ts';
import { countingIds, orderOfSources } from '../sources/counting-ids.ts';

/** Somebody with what is counted of them, from the sources that are on. */
export interface PersonReading {
  tx: CardReading;
  person: KnownPerson;
  /** of all their names, from sources that are on; never empty */
  tallies: Tally[];
  /** places of all sources in the reader's order */
  sourceOrder: ReadonlyMap<string, number>;
}

/** Begins to read somebody in one transaction. Undefined if no source that is on knows them. */
export function readOf<Result>(
  database: Database,
  entityId: string,
  read: (reading: PersonReading) => Promise<Result>,
): Promise<Result | undefined> {
  return database.use(async (db) => {
    const tx = startReading(db);
    const [person, sources, generations] = await Promise.all([
      readPerson(tx, entityId),
      tx.objectStore('sources').getAll(),
      tx.objectStore('generations').getAll(),
    ]);
    if (!person) return undefined;
    const all = await Promise.all(
      person.members.map((id) => tx.objectStore('tallies').getAll(ofEntity(id))),
    );
    const on = countingIds(sources, generations);
    const tallies = all.flat().filter(({ sourceId }) => on.has(sourceId));
    if (tallies.length === 0) return undefined;
    const sourceOrder = orderOfSources(sources, generations);
    return read({ tx, person, tallies, sourceOrder });
  });
}

/** Some of the records of a store, by their ids. */
export async function readAll<Row extends { id: string }>(
  store: { get(id: string): Promise<Row | undefined> },
  ids: readonly string[],
): Promise<Map<string, Row>> {
  const found = await Promise.all([...new Set(ids)].map((id) => store.get(id)));
  return new Map(found.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}
