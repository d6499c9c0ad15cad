import { addEntry, type GazetteerEntry } from '../../core/gazetteer/gazetteer.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import type { StoredAlias } from '../database/records.ts';
import { isOnList } from '../layout/lay-out-record.ts';
import { ofEntity, ofSource } from '../layout/ranges.ts';
import { readPerson } from '../people/read-person.ts';
import { isAliasOn, isOn, type SwitchedOff } from '../sources/switched-off.ts';
import { indexOf, readNamed } from './read-named.ts';

/** The bearers of a name. */
export interface NameBearers {
  entries: GazetteerEntry[];
  /** there are more: see findBearersAmong */
  isCrowded: boolean;
}

/**
 * With this many bearers, only the page can resolve a name, by naming one of them in full. The reader is never asked to
 * choose among so many. Reading more would be wasted, since a surname such as Smith has thousands.
 */
const MAX_BEARERS = 16;
/**
 * The bearers of the names with these keys, from enabled sources. Every key gets an answer. All requests are in one
 * transaction. So the cost depends on the number of keys and not on how much is known.
 */
export function findNames(
  database: Database,
  keys: readonly string[],
  off: SwitchedOff,
): Promise<Map<string, NameBearers>> {
  return database.use(async (db) => {
    const tx = startReading(db);
    const found = await Promise.all(
      keys.map(async (key) => {
        const { rows, isAll } = await readNamed(indexOf(tx, key), key);
        const on = rows.filter((alias) => isAliasOn(alias, off));
        const ids = [...new Set(on.map(({ entityId }) => entityId))];
        const kept = new Set(ids.slice(0, MAX_BEARERS));
        return {
          key,
          aliases: on.filter(({ entityId }) => kept.has(entityId)),
          isCrowded: ids.length > MAX_BEARERS || !isAll,
        };
      }),
    );
    const entryOf = await readBearers(
      tx,
      found.flatMap(({ aliases }) => aliases),
      off,
    );
    return new Map(
      found.map(({ key, aliases, isCrowded }) => [key, { entries: entryOf(aliases), isCrowded }]),
    );
  });
}

/** Which of these entities bear the names of these keys. */
export function findBearersAmong(
  database: Database,
  entityIds: readonly string[],
  keys: ReadonlySet<string>,
  off: SwitchedOff,
): Promise<Map<string, GazetteerEntry[]>> {
  return database.use(async (db) => {
    const tx = startReading(db);
    const people = await Promise.all(entityIds.map((id) => readPerson(tx, id)));
    const members = new Set(people.flatMap((person) => person?.members ?? []));
    const found = await Promise.all(
      [...keys].map(async (key) => {
        const index = indexOf(tx, key);
        const rows = await Promise.all([...members].map((id) => readNamed(index, key, id)));
        return { key, aliases: rows.flatMap((each) => each.rows) };
      }),
    );
    const wanted = found.map(({ key, aliases }) => ({
      key,
      aliases: aliases.filter((alias) => isAliasOn(alias, off)),
    }));
    const entryOf = await readBearers(
      tx,
      wanted.flatMap(({ aliases }) => aliases),
      off,
    );
    return new Map(
      wanted
        .filter(({ aliases }) => aliases.length > 0)
        .map(({ key, aliases }) => [key, entryOf(aliases)]),
    );
  });
}

const startReading = (db: DramatisDatabase) =>
  db.transaction(['aliases', 'entities', 'people', 'namings', 'tallies', 'events']);

type Reading = ReturnType<typeof startReading>;

/** Reads what resolution needs to know about the bearers of these names, each once. */
async function readBearers(
  tx: Reading,
  named: readonly StoredAlias[],
  off: SwitchedOff,
): Promise<(aliases: readonly StoredAlias[]) => GazetteerEntry[]> {
  const ids = [...new Set(named.map(({ entityId }) => entityId))];
  const bearers = await Promise.all(ids.map((id) => readBearer(tx, id, off)));
  const byId = new Map(bearers.flatMap((bearer, i) => (bearer ? [[ids[i] ?? '', bearer]] : [])));
  return (aliases) => {
    const entries: GazetteerEntry[] = [];
    for (const { entityId, text, derivation } of aliases) {
      const bearer = byId.get(entityId);
      if (bearer) addEntry(entries, { ...bearer, alias: text, derivation });
    }
    return entries;
  };
}

/** Titles and articles of a bearer: who is in many articles has more than anybody needs to tell them apart. */
const MAX_TITLES = 60;
const MAX_ARTICLES = 500;

async function readBearer(
  tx: Reading,
  id: string,
  off: SwitchedOff,
): Promise<Omit<GazetteerEntry, 'alias' | 'derivation'> | undefined> {
  const person = await readPerson(tx, id);
  if (!person) return undefined;
  const { entity, members } = person;
  const [all, namings] = await Promise.all([
    Promise.all(members.map((one) => tx.objectStore('tallies').getAll(ofEntity(one)))),
    Promise.all(
      members.map((one) => tx.objectStore('namings').getAllKeys(ofEntity(one), MAX_ARTICLES)),
    ),
  ]);
  const tallies = all.flat().filter((tally) => isOn(tally, off));
  const event = entity.type === 'event' ? await readEvent(tx, id, tallies) : undefined;
  return {
    entityId: entity.id,
    type: entity.type,
    name: entity.name,
    titles: tallies.flatMap(({ roles }) => roles.slice(0, MAX_TITLES).map(({ label }) => label)),
    articleIds: namings
      .flat()
      .flatMap(([, sourceId, , articleId]) => (isOn({ sourceId }, off) ? articleId : [])),
    participants: event?.participants ?? [],
    ...(members.every(isOnList) ? { isListed: true } : {}),
    ...(event?.date ? { date: event.date } : {}),
  };
}

/** The newest report of an event. */
async function readEvent(tx: Reading, id: string, tallies: readonly { sourceId: string }[]) {
  const index = tx.objectStore('events').index('in-order');
  const first = await Promise.all(tallies.map(({ sourceId }) => index.get(ofSource(id, sourceId))));
  return first
    .filter((event) => event !== undefined)
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0];
}
