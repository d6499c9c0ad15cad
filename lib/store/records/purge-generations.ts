import type { Database, DramatisDatabase } from '../database/database.ts';
import type { Generation } from '../database/records.ts';
import { ofEntity, ofSource } from '../layout/ranges.ts';
import { noteEntities } from '../search/note-unindexed.ts';

/** Records per transaction: few enough that a page's question meanwhile isn't noticeably delayed. */
const BATCH = 100;

const STORES = [
  'generations',
  'records',
  'entities',
  'aliases',
  'tallies',
  'unjoined',
  'unindexed',
] as const;
const startPurging = (db: DramatisDatabase) => db.transaction(STORES, 'readwrite');
type Purging = ReturnType<typeof startPurging>;

/**
 * Deletes the versions of data that nobody can put back, a few records at a time. None of them counts, so an interrupted
 * deletion does no harm, and the next call goes on. Returns how many were deleted.
 */
export async function purgeGenerations(
  database: Database,
  isWanted: (generation: Generation) => boolean,
): Promise<number> {
  const all = await database.use((db) => db.getAll('generations'));
  const gone = all.filter((generation) => generation.state !== 'current' && !isWanted(generation));
  for (const { id } of gone) while (await purgeSome(database, id));
  return gone.length;
}

/** Deletes all versions of a source that is gone. */
export async function purgeAllOf(database: Database, origin: string): Promise<void> {
  const all = await database.use((db) => db.getAllFromIndex('generations', 'by-origin', origin));
  for (const { id } of all) while (await purgeSome(database, id));
}

/** Returns whether there is more. */
function purgeSome(database: Database, sourceId: string): Promise<boolean> {
  return database.use(async (db) => {
    const tx = startPurging(db);
    const range = IDBKeyRange.bound([sourceId], [sourceId, []]);
    const records = await tx.objectStore('records').getAll(range, BATCH);
    for (const { id, record, entityIds } of records) {
      await tx.objectStore('records').delete([sourceId, id]);
      const own = record.kind === 'claim' ? undefined : entityIds[0];
      if (own !== undefined) await purgeEntity(tx, own, sourceId);
    }
    const isMore = records.length === BATCH;
    if (!isMore) await tx.objectStore('generations').delete(sourceId);
    await tx.done;
    return isMore;
  });
}

async function purgeEntity(tx: Purging, entityId: string, sourceId: string): Promise<void> {
  const aliases = tx.objectStore('aliases');
  const keys = await aliases.index('by-text').getAllKeys(ofSource(entityId, sourceId));
  for (const key of keys) await aliases.delete(key);
  await tx.objectStore('tallies').delete([entityId, sourceId]);
  if ((await tx.objectStore('tallies').count(ofEntity(entityId))) > 0) return;
  const block = (await tx.objectStore('entities').get(entityId))?.block;
  await tx.objectStore('entities').delete(entityId);
  await noteEntities(tx.objectStore('unindexed'), [entityId]);
  if (block !== undefined) await tx.objectStore('unjoined').put({ block });
}
