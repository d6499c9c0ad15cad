import type { Database } from '../database/database.ts';
import type { StoredSegment } from '../database/records.ts';

/** Deletes segments with all their parts. If `finished` is given, it is stored in their place in the same transaction. */
export function deleteSegments(
  database: Database,
  ids: readonly string[],
  finished?: StoredSegment,
): Promise<void> {
  return database.use(async (db) => {
    const tx = db.transaction(['segments', 'segmentParts'], 'readwrite');
    const segments = tx.objectStore('segments');
    for (const id of ids) {
      await segments.delete(id);
      await tx.objectStore('segmentParts').delete(IDBKeyRange.bound([id], [id, []]));
    }
    if (finished) await segments.put(finished);
    await tx.done;
  });
}
