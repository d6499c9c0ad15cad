import type { Database, DramatisDatabase } from '../database/database.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { StoredVerdict } from '../database/records.ts';
import { readPerson } from './read-person.ts';

const STORES = ['entities', 'people', 'unjoined', 'verdicts'] as const;
const startDeciding = (db: DramatisDatabase) => db.transaction(STORES, 'readwrite');
type Deciding = ReturnType<typeof startDeciding>;

/** What the reader says about two entities; without `isOne`, nothing. */
export interface Word {
  ids: [string, string];
  isOne?: boolean | undefined;
}

/**
 * The reader says that two are one person. It holds against all that articles say, and for names that come back later.
 * `joinChanged` then joins them. Returns what was said of their names before; undefined if one isn't known.
 */
export function joinPeople(
  database: Database,
  one: string,
  other: string,
): Promise<Word[] | undefined> {
  return decide(database, async (tx) => {
    const [a, b] = [await readPerson(tx, one), await readPerson(tx, other)];
    if (!a || !b) return undefined;
    // What was said before of any of their names would stand against it.
    const pairs = pairsOf(a.members, b.members).map((ids): Word => ({ ids }));
    return [...pairs, { ids: [one, other], isOne: true }];
  });
}

/** The reader says that one of a person's names is somebody else's. Undefined if the person has no other. */
export function splitPerson(database: Database, entityId: string): Promise<Word[] | undefined> {
  return decide(database, async (tx) => {
    const person = await readPerson(tx, entityId);
    const others = person?.members.filter((id) => id !== entityId) ?? [];
    if (others.length === 0) return undefined;
    return others.map((id) => ({ ids: [entityId, id], isOne: false }));
  });
}

/** The reader says that two are not one person, whatever articles will say. Undefined if one isn't known. */
export function keepPeopleApart(
  database: Database,
  one: string,
  other: string,
): Promise<Word[] | undefined> {
  return decide(database, async (tx) => {
    const [a, b] = [await readPerson(tx, one), await readPerson(tx, other)];
    if (!a || !b) return undefined;
    return pairsOf(a.members, b.members).map((ids): Word => ({ ids, isOne: false }));
  });
}

/** Puts back what was said before. */
export function restoreWords(
  database: Database,
  words: readonly Word[],
): Promise<Word[] | undefined> {
  return decide(database, async () => [...words]);
}

const pairsOf = (some: readonly string[], others: readonly string[]): [string, string][] =>
  some.flatMap((one) =>
    others.filter((other) => other !== one).map((other): [string, string] => [one, other]),
  );

/** All that the reader has said about who is one person. */
export const readVerdicts = (database: Database): Promise<StoredVerdict[]> =>
  database.use((db) => db.getAll('verdicts'));

/** Takes over what a backup says, but for pairs on which the reader has decided here. */
export async function restoreVerdicts(
  database: Database,
  verdicts: readonly Pick<StoredVerdict, 'ids' | 'isOne'>[],
): Promise<void> {
  await decide(database, async (tx) => {
    const known = new Set(await tx.objectStore('verdicts').getAllKeys());
    return verdicts.filter(({ ids }) => !known.has(idOf(ids)));
  });
}

/** Writes the reader's words in their order. Returns what stood before. */
function decide(
  database: Database,
  find: (tx: Deciding) => Promise<Word[] | undefined>,
): Promise<Word[] | undefined> {
  return inTransaction(database, startDeciding, async (tx) => {
    const words = await find(tx);
    const before = new Map<string, Word>();
    for (const { ids, isOne } of words ?? []) {
      const id = idOf(ids);
      const said = (await tx.objectStore('verdicts').get(id))?.isOne;
      if (!before.has(id)) before.set(id, { ids, ...(said === undefined ? {} : { isOne: said }) });
      if (isOne === undefined) await tx.objectStore('verdicts').delete(id);
      else await tx.objectStore('verdicts').put({ id, ids: inOrder(ids), isOne });
      for (const one of ids) {
        const block = (await tx.objectStore('entities').get(one))?.block;
        if (block !== undefined) await tx.objectStore('unjoined').put({ block });
      }
    }
    return words && [...before.values()];
  });
}

const inOrder = ([a, b]: [string, string]): [string, string] => (a < b ? [a, b] : [b, a]);

const idOf = (ids: [string, string]): string => inOrder(ids).join('\n');
