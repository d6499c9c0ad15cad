import type { PartKey, PartReader } from '../../core/search/open-index.ts';
import { SEARCH_FORMAT } from '../../core/search/search-terms.ts';
import { type Segment, unpackHead } from '../../core/search/segment/segment.ts';
import type { SegmentSink } from '../../core/search/segment/segment-writer.ts';
import type { Database } from '../database/database.ts';
import type { SegmentPart, StoredSegment } from '../database/records.ts';
import { deleteSegments } from './delete-segments.ts';
import { noteAll } from './note-unindexed.ts';

/** Parts of postings and ids in memory, 32 kB each at most. */
const MOST_CACHED = 128;

/** A part of a segment is not in the database any more. */
export class SegmentLostError extends Error {
  override readonly name = 'SegmentLostError';
}

/** The segments in the database. */
export interface StoredSegments extends PartReader {
  /** All segments, with heads that are read once. Fails with SegmentLostError. */
  list(): Promise<Segment[]>;
  /** Deletes what a stop left behind. Segments of another format are all made again. */
  tidyUp(): Promise<void>;
  /** writes parts one by one, as they come */
  sinkOf(segmentId: string): SegmentSink;
  /** Deletes all segments, and notes that everything must be indexed again. */
  reset(): Promise<void>;
}

export function createStoredSegments(database: Database): StoredSegments {
  const heads = new Map<string, Omit<Segment, 'deleted'>>();
  const cache = new Map<string, SegmentPart>();
  const readAll = async <Kind extends SegmentPart['kind']>(
    kind: Kind,
    keys: readonly PartKey[],
  ): Promise<Extract<SegmentPart, { kind: Kind }>['value'][]> => {
    const names = keys.map(({ segmentId, part }) => `${segmentId} ${kind} ${part}`);
    const missing = new Map(keys.map((key, i) => [names[i] as string, key]));
    const found = new Map<string, SegmentPart>();
    for (const name of missing.keys()) {
      const known = cache.get(name);
      if (!known) continue;
      missing.delete(name);
      found.set(name, known);
      // What was asked for last is forgotten last.
      cache.delete(name);
      cache.set(name, known);
    }
    if (missing.size > 0) {
      await database.use(async (db) => {
        const store = db.transaction('segmentParts').store;
        await Promise.all(
          [...missing].map(async ([name, { segmentId, part }]) => {
            const read = await store.get([segmentId, kind, part]);
            if (!read) throw new SegmentLostError(`${name} is missing`);
            found.set(name, read);
            if (kind !== 'head') cache.set(name, read);
          }),
        );
      });
      for (const name of cache.keys()) {
        if (cache.size <= MOST_CACHED) break;
        cache.delete(name);
      }
    }
    return names.map((name) => found.get(name)?.value as never);
  };
  return {
    postings: (keys) => readAll('postings', keys),
    ids: (keys) => readAll('ids', keys),
    async list() {
      const stored = (await readStored(database)).filter(isUseful);
      const ids = new Set(stored.map(({ id }) => id));
      for (const id of heads.keys()) if (!ids.has(id)) heads.delete(id);
      const missing = stored.filter(({ id }) => !heads.has(id));
      const read = await readAll(
        'head',
        missing.map(({ id }) => ({ segmentId: id, part: 0 })),
      );
      for (const [i, { id }] of missing.entries()) {
        const { sourceIds, ...packed } = read[i] as (typeof read)[number];
        heads.set(id, { id, sourceIds, head: unpackHead(packed) });
      }
      return stored.flatMap(({ id, deleted }) => {
        const known = heads.get(id);
        return known ? [{ ...known, deleted }] : [];
      });
    },
    async tidyUp() {
      const stored = await readStored(database);
      if (stored.some(({ format }) => format !== SEARCH_FORMAT)) return this.reset();
      for (const { id } of stored.filter(({ isUnfinished }) => isUnfinished))
        await deleteSegments(database, [id]);
    },
    sinkOf(segmentId) {
      let [postings, ids] = [0, 0];
      const put = (part: SegmentPart) => database.use((db) => db.put('segmentParts', part));
      return {
        async postings(value) {
          await put({ segmentId, kind: 'postings', part: postings++, value });
        },
        async ids(value) {
          await put({ segmentId, kind: 'ids', part: ids++, value });
        },
      };
    },
    reset() {
      heads.clear();
      cache.clear();
      return database.use(async (db) => {
        const tx = db.transaction(['segments', 'segmentParts', 'unindexed'], 'readwrite');
        await tx.objectStore('segments').clear();
        await tx.objectStore('segmentParts').clear();
        await noteAll(tx.objectStore('unindexed'));
        await tx.done;
      });
    },
  };
}

const readStored = (database: Database): Promise<StoredSegment[]> =>
  database.use((db) => db.getAll('segments'));

const isUseful = ({ isUnfinished }: StoredSegment): boolean => !isUnfinished;
