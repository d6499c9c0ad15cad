import { isOfEntities } from '../../core/search/open-index.ts';
import { SEARCH_FORMAT } from '../../core/search/search-terms.ts';
import { mergeSegments } from '../../core/search/segment/merge-segments.ts';
import { planMerge } from '../../core/search/segment/plan-merge.ts';
import { isDeleted, packHead, type Segment } from '../../core/search/segment/segment.ts';
import type { Database } from '../database/database.ts';
import { deleteSegments } from './delete-segments.ts';
import type { StoredSegments } from './stored-segments.ts';

/**
 * Merges some segments if there are too many. Says whether it did. Parts are written one by one, so a large merge needs
 * little memory and leaves the store free in between. It counts only once it is finished.
 */
export async function mergeStored(
  database: Database,
  stored: StoredSegments,
  segments: readonly Segment[],
): Promise<boolean> {
  const [entities, articles] = [true, false].map((isEntities) =>
    segments.filter((segment) => isOfEntities(segment) === isEntities),
  ) as [Segment[], Segment[]];
  const chosen = [...planMerge(articles.map(sizeOf)), ...planMerge(entities.map(sizeOf))];
  const ofOneKind = chosen.filter((id) => articles.some((one) => one.id === id));
  const ids = ofOneKind.length > 0 ? ofOneKind : chosen;
  if (ids.length === 0) return false;
  const inputs = segments
    .filter(({ id }) => ids.includes(id))
    .map((segment) => ({
      ...segment,
      readPostings: async (part: number) =>
        (await stored.postings([{ segmentId: segment.id, part }]))[0] as Uint8Array,
      readIds: async (part: number) =>
        (await stored.ids([{ segmentId: segment.id, part }]))[0] ?? [],
    }));
  const id = crypto.randomUUID();
  const record = { id, format: SEARCH_FORMAT, deleted: new Uint8Array() };
  await database.use((db) => db.put('segments', { ...record, isUnfinished: true }));
  const { head, sourceIds } = await mergeSegments(inputs, stored.sinkOf(id));
  const isEmpty = head.unitKeys.length === 0;
  if (!isEmpty) {
    const value = { ...packHead(head), sourceIds };
    await database.use((db) =>
      db.put('segmentParts', { segmentId: id, kind: 'head', part: 0, value }),
    );
  }
  const done = { ...record, deleted: new Uint8Array((head.unitKeys.length + 7) >> 3) };
  if (isEmpty) await deleteSegments(database, [...ids, id]);
  else await deleteSegments(database, ids, done);
  return true;
}

function sizeOf({ id, head, deleted }: Segment) {
  let gone = 0;
  for (let unit = 0; unit < head.unitKeys.length; unit++) if (isDeleted(deleted, unit)) gone++;
  return { id, units: head.unitKeys.length, gone };
}
