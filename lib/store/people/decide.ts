import type { Database, DramatisDatabase } from '../database/database.ts';
import type { StoredVerdict } from '../database/records.ts';
import { readPerson } from './read-person.ts';

const STORES = ['entities', 'people', 'unjoined', 'verdicts'] as const;
const startDeciding = (db: DramatisDatabase) => db.transaction(STORES, 'readwrite');
type Deciding = ReturnType<typeof startDeciding>;

/**
 * The reader says that two are one person. It holds against all that articles say, and for names that come back later.
 * `joinChanged` then joins them. Says whether both are known.
 */
export function joinPeople(database: Database, one: string, other: string): Promise<boolean> {
  return decide(database, async (tx) => {
    const [a, b] = [await readPerson(tx, one), await readPerson(tx, other)];
    if (!a || !b) return undefined;
    // What was said before of any of their names would stand against it.
    for (const first of a.members) {
      for (const second of b.members) await tx.objectStore('verdicts').delete(idOf(first, second));
    }
    return [toVerdict(one, other, true)];
  });
}

/** The reader says that one of a person's names is somebody else's. Says whether the person has others. */
export function splitPerson(database: Database, entityId: string): Promise<boolean> {
  return decide(database, async (tx) => {
    const person = await readPerson(tx, entityId);
    const others = person?.members.filter((id) => id !== entityId) ?? [];
    return others.length > 0 ? others.map((id) => toVerdict(entityId, id, false)) : undefined;
  });
}

/** All that the reader has said about who is one person. */
export const readVerdicts = (database: Database): Promise<StoredVerdict[]> =>
  database.use((db) => db.getAll('verdicts'));

/** Takes over what a backup says, but for pairs on which the reader has decided here. */
export function restoreVerdicts(
  database: Database,
  verdicts: readonly Pick<StoredVerdict, 'ids' | 'isOne'>[],
): Promise<boolean> {
  return decide(database, async (tx) => {
    const known = new Set(await tx.objectStore('verdicts').getAllKeys());
    return verdicts
      .map(({ ids: [a, b], isOne }) => toVerdict(a, b, isOne))
      .filter(({ id }) => !known.has(id));
  });
}

function decide(
  database: Database,
  find: (tx: Deciding) => Promise<StoredVerdict[] | undefined>,
): Promise<boolean> {
  return database.use(async (db) => {
    const tx = startDeciding(db);
    const verdicts = await find(tx);
    for (const verdict of verdicts ?? []) {
      await tx.objectStore('verdicts').put(verdict);
      for (const id of verdict.ids) {
        const block = (await tx.objectStore('entities').get(id))?.block;
        if (block !== undefined) await tx.objectStore('unjoined').put({ block });
      }
    }
    await tx.done;
    return verdicts !== undefined;
  });
}

function toVerdict(a: string, b: string, isOne: boolean): StoredVerdict {
  const ids: [string, string] = a < b ? [a, b] : [b, a];
  return { id: idOf(a, b), ids, isOne };
}

const idOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
