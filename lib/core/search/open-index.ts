import { KINDS } from './search-terms.ts';
import { wholeId } from './segment/drafts.ts';
import { PART } from './segment/postings.ts';
import { KIND_MASK, type Segment, unitOf } from './segment/segment.ts';
import { UNITS_OF_IDS } from './segment/segment-writer.ts';

/** Bytes of the postings of a segment, by its place in the index. */
export interface ByteRange {
  segment: number;
  from: number;
  to: number;
}

export interface FoundDocument {
  segment: number;
  document: number;
}

/** An index of segments. What every query needs is in memory; postings and ids are read when they are asked for. */
export interface OpenIndex {
  segments: readonly Segment[];
  readPostings(wanted: readonly ByteRange[]): Promise<Uint8Array[]>;
  readIds(found: readonly FoundDocument[]): Promise<string[]>;
  /** Whether a source is off. Its documents are passed over. */
  isOff(sourceId: string): boolean;
}

export interface PartKey {
  segmentId: string;
  part: number;
}

/** Reads the parts of segments. Fails if one is missing. */
export interface PartReader {
  postings(keys: readonly PartKey[]): Promise<Uint8Array[]>;
  /** as SegmentSink gets them */
  ids(keys: readonly PartKey[]): Promise<(readonly (readonly string[])[])[]>;
}

export function openIndex(
  segments: readonly Segment[],
  reader: PartReader,
  isOff: (sourceId: string) => boolean,
): OpenIndex {
  const idAt = (place: number): string => segments[place]?.id ?? '';
  return {
    segments,
    isOff,
    async readPostings(wanted) {
      const keys = wanted.map(({ segment, from, to }) => partsOf(idAt(segment), from, to));
      const parts = await reader.postings(keys.flat());
      let next = 0;
      return keys.map((list, i) => {
        const read = parts.slice(next, next + list.length);
        next += list.length;
        const { from, to } = wanted[i] as ByteRange;
        const skipped = Math.floor(from / PART) * PART;
        const bytes = read.length === 1 ? (read[0] as Uint8Array) : joinParts(read);
        return bytes.subarray(from - skipped, to - skipped);
      });
    },
    async readIds(found) {
      const units = found.map(({ segment, document }) =>
        unitOf((segments[segment] as Segment).head, document),
      );
      const parts = await reader.ids(
        found.map(({ segment }, i) => {
          return {
            segmentId: idAt(segment),
            part: Math.floor((units[i] as number) / UNITS_OF_IDS),
          };
        }),
      );
      return found.map(({ segment, document }, i) => {
        const unit = units[i] as number;
        const [id = '', ...others] = parts[i]?.[unit % UNITS_OF_IDS] ?? [];
        const start = segments[segment]?.head.unitStarts[unit] ?? 0;
        return wholeId(id, others[document - start] ?? '');
      });
    },
  };
}

function partsOf(segmentId: string, from: number, to: number): PartKey[] {
  const first = Math.floor(from / PART);
  const last = Math.max(first, Math.floor((to - 1) / PART));
  return Array.from({ length: last - first + 1 }, (_, i) => ({ segmentId, part: first + i }));
}

function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.length * PART);
  for (const [i, part] of parts.entries()) joined.set(part, i * PART);
  return joined;
}

/** People and events are in segments of their own, since they change when articles come that name them. */
export const isOfEntities = ({ head }: Segment): boolean =>
  head.kinds.length > 0 && ((head.kinds[0] as number) & KIND_MASK) < KINDS.indexOf('statement');

/** By place of a source in the segment, whether it is on. */
export const sourcesOn = (index: OpenIndex, { sourceIds }: Segment): boolean[] =>
  sourceIds.map((id) => !index.isOff(id));
