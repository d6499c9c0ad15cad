import type { PartReader } from '../open-index.ts';
import type { SegmentSink } from './segment-writer.ts';

/** The parts of segments in memory: while there is no room for them, and in tests. */
export interface MemoryParts extends PartReader {
  /** keeps the parts of the segment with this id */
  sinkOf(segmentId: string): SegmentSink;
  has(segmentId: string): boolean;
}

export function createMemoryParts(): MemoryParts {
  const kept = new Map<string, { postings: Uint8Array[]; ids: string[][][] }>();
  const getFrom = <Part>(parts: Part[] | undefined, part: number): Part => {
    const found = parts?.[part];
    if (found === undefined) throw new Error(`Part ${part} of the segment is missing`);
    return found;
  };
  return {
    has: (segmentId) => kept.has(segmentId),
    sinkOf(segmentId) {
      const parts = { postings: [] as Uint8Array[], ids: [] as string[][][] };
      kept.set(segmentId, parts);
      return {
        postings: async (part) => void parts.postings.push(part),
        ids: async (part) => void parts.ids.push(part),
      };
    },
    postings: async (keys) =>
      keys.map(({ segmentId, part }) => getFrom(kept.get(segmentId)?.postings, part)),
    ids: async (keys) => keys.map(({ segmentId, part }) => getFrom(kept.get(segmentId)?.ids, part)),
  };
}
