import type { Source } from '../../core/model.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { forgetReadingStamp } from '../meta/reading-stamps.ts';
import { bumpWithNames } from '../names/names-trail.ts';
import { inOrder, UnknownSourceError } from './sources.ts';

/** Switches a source on or off, which changes what is known. Fails if there is no such source. */
export function setSourceEnabled(database: Database, id: string, enabled: boolean): Promise<void> {
  return inTransaction(database, startChange, async (tx) => {
    await putSource(tx, { ...(await getSource(tx, id)), enabled });
    await bumpWithNames(tx.objectStore('meta'), {});
  });
}

/** Fails if there is no such source. */
export function renameSource(database: Database, id: string, name: string): Promise<void> {
  return inTransaction(database, startChange, async (tx) => {
    await putSource(tx, { ...(await getSource(tx, id)), name });
  });
}

/** Gives the sources this order. Sources that aren't listed, and removed ones, come last. */
export function orderSources(database: Database, ids: readonly string[]): Promise<void> {
  return inTransaction(database, startChange, async (tx) => {
    const place = new Map(ids.map((id, index) => [id, index]));
    const placeOf = ({ id }: Source) => place.get(id) ?? ids.length;
    const sources = (await tx.objectStore('sources').getAll()).sort(
      (a, b) => placeOf(a) - placeOf(b) || inOrder(a, b),
    );
    for (const [position, source] of sources.entries())
      await putSource(tx, { ...source, position });
  });
}

/**
 * Removes a source. `at` is in ms since the epoch. Its facts no longer count, but nothing is deleted yet. Removing it
 * again keeps the first time. Fails if there is no such source.
 */
export function removeSource(database: Database, id: string, at: number): Promise<void> {
  return inTransaction(database, startChange, async (tx) => {
    const source = await tx.objectStore('sources').get(id);
    if (!source) throw new UnknownSourceError(id);
    if (source.removedAt !== undefined) return;
    await putSource(tx, { ...source, removedAt: at });
    await bumpWithNames(tx.objectStore('meta'), {});
  });
}

/** Restores a removed source. Fails if there is none, or if it is being deleted. */
export function restoreSource(database: Database, id: string): Promise<void> {
  return inTransaction(database, startChange, async (tx) => {
    const source = await tx.objectStore('sources').get(id);
    if (!source || source.isDiscarded) throw new UnknownSourceError(id);
    const { removedAt, ...back } = source;
    if (removedAt === undefined) return;
    await putSource(tx, back);
    // While it was removed, newer rules didn't read its articles.
    await forgetReadingStamp(tx.objectStore('meta'), 'articles');
    await bumpWithNames(tx.objectStore('meta'), {});
  });
}

/** Marks removed sources for deletion by purgeDiscarded. Other sources are left alone. */
export function discardSources(
  database: Database,
  which: (source: Source & { removedAt: number }) => boolean,
): Promise<void> {
  return inTransaction(database, startChange, async (tx) => {
    for (const source of await tx.objectStore('sources').getAll()) {
      const { removedAt } = source;
      if (removedAt !== undefined && which({ ...source, removedAt })) {
        await putSource(tx, { ...source, isDiscarded: true });
      }
    }
  });
}

type SourceTransaction = ReturnType<typeof startChange>;
const startChange = (db: DramatisDatabase) => db.transaction(['meta', 'sources'], 'readwrite');

const putSource = (tx: SourceTransaction, source: Source): Promise<unknown> =>
  tx.objectStore('sources').put(source);

/** A source that isn't removed. */
async function getSource(tx: SourceTransaction, id: string): Promise<Source> {
  const source = await tx.objectStore('sources').get(id);
  if (!source || source.removedAt !== undefined) throw new UnknownSourceError(id);
  return source;
}
