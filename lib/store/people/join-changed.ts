import { groupPeople } from '../../core/merge/people/group-people.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Person, StoredEntity, StoredVerdict, Tally } from '../database/records.ts';
import { ofEntity } from '../layout/ranges.ts';
import { bumpWithNames } from '../names/names-trail.ts';
import { noteEntities } from '../search/note-unindexed.ts';
import { toNamed } from './named-person.ts';

/** Blocks per transaction: few enough that a page's question meanwhile isn't noticeably delayed. */
const BATCH = 40;

const STORES = [
  'meta',
  'entities',
  'namings',
  'tallies',
  'people',
  'unjoined',
  'verdicts',
  'generations',
  'unindexed',
] as const;
const startJoining = (db: DramatisDatabase) => db.transaction(STORES, 'readwrite');
type Joining = ReturnType<typeof startJoining>;

/**
 * Joins the names that are one person's, among those whose articles came or went since the last call. Says whether
 * anything changed. If the background is stopped midway, the next call goes on.
 */
export async function joinChanged(database: Database): Promise<boolean> {
  let isChanged = false;
  // Nothing is written where there is nothing to do: what ships may be all there is, and can't be changed.
  while (await isAnyUnjoined(database)) {
    const changed = await inTransaction(database, startJoining, async (tx) => {
      const blocks = await tx.objectStore('unjoined').getAllKeys(undefined, BATCH);
      const changed = await joinBlocks(tx, blocks);
      await Promise.all(blocks.map((block) => tx.objectStore('unjoined').delete(block)));
      // Whose a name is doesn't change which names there are.
      if (changed) await bumpWithNames(tx.objectStore('meta'), {});
      return changed;
    });
    isChanged ||= changed;
  }
  return isChanged;
}

const isAnyUnjoined = (database: Database): Promise<boolean> =>
  database.use(async (db) => (await db.getAllKeys('unjoined', undefined, 1)).length > 0);

async function joinBlocks(tx: Joining, blocks: readonly string[]): Promise<boolean> {
  const verdicts = await tx.objectStore('verdicts').getAll();
  const done = new Set<string>();
  let changed = false;
  for (const block of blocks) {
    if (done.has(block)) continue;
    const entities = await readLinked(tx, block, verdicts, done);
    const isAlone = entities.length === 1 && entities[0]?.personId === undefined;
    if (!isAlone && (await joinAmong(tx, entities, verdicts))) changed = true;
  }
  return changed;
}

/** The people of a block, and of those that the reader's word links with it. */
async function readLinked(
  tx: Joining,
  block: string,
  verdicts: readonly StoredVerdict[],
  done: Set<string>,
): Promise<StoredEntity[]> {
  const found: StoredEntity[] = [];
  const open = [block];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (done.has(next)) continue;
    done.add(next);
    const entities = await tx.objectStore('entities').index('by-block').getAll(next);
    found.push(...entities);
    const ids = new Set(entities.map(({ id }) => id));
    for (const { ids: pair, isOne } of verdicts) {
      const other = pair.find((id) => !ids.has(id));
      if (!isOne || other === undefined || !pair.some((id) => ids.has(id))) continue;
      const linked = await tx.objectStore('entities').get(other);
      if (linked?.block !== undefined) open.push(linked.block);
    }
  }
  return found;
}

async function joinAmong(
  tx: Joining,
  entities: readonly StoredEntity[],
  verdicts: readonly StoredVerdict[],
): Promise<boolean> {
  const tallies = new Map<string, Tally[]>();
  for (const { id } of entities)
    tallies.set(id, await tx.objectStore('tallies').getAll(ofEntity(id)));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const articlesOf = (id: string) =>
    (tallies.get(id) ?? []).reduce((sum, { articles }) => sum + articles, 0);
  const groups = groupPeople(
    (await withoutWaiting(tx, entities, tallies)).map((entity) =>
      toNamed(entity, tallies.get(entity.id) ?? []),
    ),
    verdicts,
  );
  let changed = false;
  const before = new Set(entities.flatMap(({ personId }) => personId ?? []));
  const people: Omit<Person, 'twice'>[] = groups
    .filter((group) => group.people.length > 1)
    .map((group) => {
      const members = group.people
        .map(({ id }) => id)
        .toSorted((a, b) => articlesOf(b) - articlesOf(a) || (a < b ? -1 : 1));
      // Whoever is known by an id stays known by it, as long as it is one of theirs.
      const kept = members.find((id) => before.has(id));
      return { id: kept ?? members[0] ?? '', members, joins: group.joins };
    });
  const personOf = new Map(people.flatMap(({ id, members }) => members.map((one) => [one, id])));
  for (const [id, entity] of byId) {
    const personId = personOf.get(id);
    if (personId === entity.personId) continue;
    changed = true;
    const { personId: _, ...alone } = entity;
    await tx.objectStore('entities').put(personId ? { ...alone, personId } : alone);
  }
  for (const id of before) await tx.objectStore('people').delete(id);
  for (const person of people) {
    const twice = await countTwice(tx, person.members);
    await tx.objectStore('people').put({ ...person, twice });
  }
  if (changed) await noteEntities(tx.objectStore('unindexed'), [...byId.keys(), ...before]);
  return changed;
}

/** Leaves out people that only other versions of data than the current ones list. */
async function withoutWaiting(
  tx: Joining,
  entities: readonly StoredEntity[],
  tallies: ReadonlyMap<string, readonly Tally[]>,
): Promise<readonly StoredEntity[]> {
  if (entities.every(({ origin }) => origin === undefined)) return entities;
  const generations = await tx.objectStore('generations').getAll();
  const current = new Set(
    generations.filter(({ state }) => state === 'current').map(({ id }) => id),
  );
  return entities.filter(
    ({ id, origin }) =>
      origin === undefined || tallies.get(id)?.some(({ sourceId }) => current.has(sourceId)),
  );
}

/** Counts the articles that give one more of these names, by source. The first name is the most frequent. */
async function countTwice(
  tx: Joining,
  members: readonly string[],
): Promise<Record<string, number>> {
  const namings = tx.objectStore('namings');
  const twice: Record<string, number> = {};
  for (const [i, member] of members.entries()) {
    const before = members.slice(0, i);
    const keys = before.length > 0 ? await namings.getAllKeys(ofEntity(member)) : [];
    for (const [, sourceId, order, articleId] of keys) {
      const found = await Promise.all(
        before.map((other) => namings.getKey([other, sourceId, order, articleId])),
      );
      if (found.some((key) => key !== undefined)) twice[sourceId] = (twice[sourceId] ?? 0) + 1;
    }
  }
  return twice;
}
