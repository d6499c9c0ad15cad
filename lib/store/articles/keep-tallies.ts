import type { Naming, SourceCounts, Tally } from '../database/records.ts';
import type { WriteTransaction } from '../database/write-transaction.ts';
import { findEnds, isSame, subtractNaming } from '../layout/tally.ts';
import type { Amounts } from './ledger.ts';

/**
 * Subtracts what an article said from the tallies, and removes its namings. Returns the ids of entities that no article
 * names any more.
 */
export async function takeFromTallies(
  tx: WriteTransaction,
  sourceId: string,
  namings: readonly Naming[],
  amounts: Amounts,
): Promise<string[]> {
  const store = tx.objectStore('tallies');
  const gone: Naming[] = [];
  for (const naming of namings) {
    const before = await store.get(keyOf(naming));
    const left = before && subtractNaming(before, naming);
    if (left) await store.put(await withEnds(tx, left, naming));
    else if (before) {
      await store.delete(keyOf(naming));
      gone.push(naming);
    }
    const { entityId, order, articleId } = naming;
    await tx.objectStore('namings').delete([entityId, naming.sourceId, order, articleId]);
  }
  await count(tx, sourceId, { ...amounts, people: gone.filter(isPerson).length });
  const unnamed: string[] = [];
  for (const { entityId } of gone) {
    const others = await store.count(IDBKeyRange.bound([entityId], [entityId, []]));
    if (others === 0) unnamed.push(entityId);
  }
  return unnamed;
}

/** Finds the first and last day of roles again. The removed article may have been the first or last to report them. */
async function withEnds(tx: WriteTransaction, tally: Tally, gone: Naming): Promise<Tally> {
  const byLine = tx.objectStore('roles').index('by-line');
  const ends = findEnds(tally, gone);
  const told = await Promise.all(
    ends.map(async ({ label, status }) => {
      const line = [tally.entityId, tally.sourceId, label, status];
      // From the first day on. A role without a day is stored under an empty one.
      const range = IDBKeyRange.bound([...line, '0'], [...line, []]);
      const [first, last] = await Promise.all([
        byLine.openKeyCursor(range, 'next'),
        byLine.openKeyCursor(range, 'prev'),
      ]);
      return { label, status, since: first?.key[4], until: last?.key[4] };
    }),
  );
  return {
    ...tally,
    roles: tally.roles.map((role) => {
      const found = told.find((one) => isSame(one, role));
      if (!found) return role;
      const { label, status, articles } = role;
      const { since, until } = found;
      return { label, status, articles, ...(since && until ? { since, until } : {}) };
    }),
  };
}

const keyOf = ({ entityId, sourceId }: Naming): [string, string] => [entityId, sourceId];

/** An entity's id begins with its type. */
const isPerson = ({ entityId }: Naming): boolean => entityId.startsWith('person/');

/** Subtracts from the counts of a source. */
async function count(
  tx: WriteTransaction,
  sourceId: string,
  amounts: Omit<SourceCounts, 'sourceId'>,
): Promise<void> {
  const store = tx.objectStore('counts');
  const before = await store.get(sourceId);
  const left = (name: keyof typeof amounts) => Math.max(0, (before?.[name] ?? 0) - amounts[name]);
  await store.put({
    sourceId,
    articles: left('articles'),
    people: left('people'),
    events: left('events'),
    statements: left('statements'),
  });
}
