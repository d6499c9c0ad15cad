import { SEARCH_FORMAT } from '../../core/search/search-terms.ts';
import { buildSegment } from '../../core/search/segment/build-segment.ts';
import type { UnitDraft } from '../../core/search/segment/drafts.ts';
import { isDeleted, packHead, type Segment, unitKey } from '../../core/search/segment/segment.ts';
import type { SegmentSink } from '../../core/search/segment/segment-writer.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { SegmentPart } from '../database/records.ts';
import { finishPending, type PendingBatch } from './pending.ts';
import { readArticleUnits, readEntityUnits } from './read-units.ts';

/** What a batch changes: a segment with what there is now, and the units of earlier ones that it replaces. */
export interface IndexChange {
  /** absent if nothing of the batch is there any more */
  added?: Segment;
  parts: SegmentPart[];
  /** by the id of a segment, where that changes */
  deleted: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** Reads what a batch is about and builds its segment. Writes nothing. */
export async function buildChange(
  database: Database,
  { kind, ids }: PendingBatch,
  segments: readonly Segment[],
): Promise<IndexChange> {
  const read = kind === 'article' ? readArticleUnits : readEntityUnits;
  const found = await database.use((db) => read(db, ids));
  const units = found.filter(({ documents }) => documents.length > 0);
  const keys = new Set([...ids, ...found.map(({ id }) => id)].map(unitKey));
  const deleted = new Map(
    segments.flatMap((segment) => {
      const bits = withDeleted(segment, keys);
      return bits ? [[segment.id, bits] as const] : [];
    }),
  );
  return units.length === 0 ? { parts: [], deleted } : { ...(await build(units)), deleted };
}

async function build(
  units: readonly UnitDraft[],
): Promise<{ added: Segment; parts: SegmentPart[] }> {
  const id = crypto.randomUUID();
  const parts: SegmentPart[] = [];
  const { head, sourceIds } = await buildSegment(units, collectParts(id, parts));
  const value = { ...packHead(head), sourceIds };
  parts.push({ segmentId: id, kind: 'head', part: 0, value });
  return {
    added: { id, head, sourceIds, deleted: new Uint8Array((units.length + 7) >> 3) },
    parts,
  };
}

function collectParts(segmentId: string, parts: SegmentPart[]): SegmentSink {
  let [postings, ids] = [0, 0];
  return {
    async postings(value) {
      parts.push({ segmentId, kind: 'postings', part: postings++, value });
    },
    async ids(value) {
      parts.push({ segmentId, kind: 'ids', part: ids++, value });
    },
  };
}

/** The bits of a segment with these units deleted; undefined if it has none of them. */
function withDeleted(
  { head, deleted }: Segment,
  keys: ReadonlySet<number>,
): Uint8Array<ArrayBuffer> | undefined {
  let bits: Uint8Array<ArrayBuffer> | undefined;
  for (const [unit, key] of head.unitKeys.entries()) {
    if (!keys.has(key) || isDeleted(deleted, unit)) continue;
    bits ??= new Uint8Array(deleted);
    bits[unit >> 3] = (bits[unit >> 3] as number) | (1 << (unit & 7));
  }
  return bits;
}

/** Writes the change and marks the batch as done, in one transaction. */
export function writeChange(
  database: Database,
  { added, parts, deleted }: IndexChange,
  batch: PendingBatch,
): Promise<void> {
  return inTransaction(database, startChange, async (tx) => {
    const segments = tx.objectStore('segments');
    for (const [id, bits] of deleted) {
      const stored = await segments.get(id);
      if (stored) await segments.put({ ...stored, deleted: bits });
    }
    for (const part of parts) await tx.objectStore('segmentParts').put(part);
    if (added) {
      const bits = new Uint8Array(added.deleted);
      await segments.put({ id: added.id, format: SEARCH_FORMAT, deleted: bits });
    }
    await finishPending(tx.objectStore('unindexed'), batch);
  });
}

const startChange = (db: DramatisDatabase) =>
  db.transaction(['segments', 'segmentParts', 'unindexed'], 'readwrite');
