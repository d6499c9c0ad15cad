/** What decides whether a segment is merged. */
export interface SegmentSize {
  id: string;
  units: number;
  /** units that were deleted */
  gone: number;
}

/** So many segments of about one size become one. With fewer there is more to write, with more there is more to ask. */
export const FANOUT = 8;

/** Segments with at most this many units are of the smallest size. */
const SMALLEST = 64;

/**
 * The segments to merge next, or none: FANOUT of one size, or one in which more than half is gone. So each document is
 * written again once for each size, which is the logarithm of what is known.
 */
export function planMerge(segments: readonly SegmentSize[]): readonly string[] {
  const hollow = segments.find(({ units, gone }) => gone * 2 > units);
  if (hollow) return [hollow.id];
  const bySize = Map.groupBy(segments, ({ units, gone }) => sizeOf(units - gone));
  for (const size of [...bySize.keys()].sort((a, b) => a - b)) {
    const same = bySize.get(size) ?? [];
    if (same.length >= FANOUT) return same.map(({ id }) => id);
  }
  return [];
}

const sizeOf = (units: number): number =>
  Math.max(0, Math.ceil(Math.log(units / SMALLEST) / Math.log(FANOUT)));
