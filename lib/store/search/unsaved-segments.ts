import type { PartReader } from '../../core/search/open-index.ts';
import type { Segment } from '../../core/search/segment/segment.ts';
import type { SegmentPart } from '../database/records.ts';
import type { IndexChange } from './index-changed.ts';
import type { PendingBatch } from './pending.ts';
import type { StoredSegments } from './stored-segments.ts';

/** What there was no room for. It is indexed again after the next wake. */
export interface Unsaved {
  segments: Segment[];
  parts: Map<string, SegmentPart>;
  /** bits of segments, by id */
  deleted: Map<string, Uint8Array>;
  /** what is indexed next; the notes stay as they are */
  next: { range?: IDBKeyRange; after?: string | undefined };
  add(change: IndexChange, batch: PendingBatch): void;
}

export function createUnsaved(): Unsaved {
  const unsaved: Unsaved = {
    segments: [],
    parts: new Map(),
    deleted: new Map(),
    next: {},
    add({ added, parts, deleted }, { next, after }) {
      for (const [id, bits] of deleted) {
        const own = unsaved.segments.find((segment) => segment.id === id);
        if (own) own.deleted = bits;
        else unsaved.deleted.set(id, bits);
      }
      if (added) unsaved.segments.push(added);
      for (const part of parts) unsaved.parts.set(nameOf(part), part);
      unsaved.next = { range: next, after };
    },
  };
  return unsaved;
}

const nameOf = ({ segmentId, kind, part }: Pick<SegmentPart, 'segmentId' | 'kind' | 'part'>) =>
  `${segmentId} ${kind} ${part}`;

/** Reads from what is not saved, and from the database. */
export function readerOf(stored: StoredSegments, unsaved: Unsaved | undefined): PartReader {
  if (!unsaved) return stored;
  const { parts } = unsaved;
  const own = new Set(unsaved.segments.map(({ id }) => id));
  const readWith =
    <Value>(
      kind: SegmentPart['kind'],
      read: (keys: { segmentId: string; part: number }[]) => Promise<Value[]>,
    ) =>
    async (keys: readonly { segmentId: string; part: number }[]): Promise<Value[]> => {
      const others = await read(keys.filter(({ segmentId }) => !own.has(segmentId)));
      let next = 0;
      return keys.map((key) =>
        own.has(key.segmentId)
          ? (parts.get(nameOf({ ...key, kind }))?.value as Value)
          : (others[next++] as Value),
      );
    };
  return {
    postings: readWith('postings', (keys) => stored.postings(keys)),
    ids: readWith('ids', (keys) => stored.ids(keys)),
  };
}
