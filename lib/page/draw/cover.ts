import type { Box } from './line.ts';
import { isSeenThrough } from './seen-through.ts';
import type { Standing } from './standing.ts';
import { topmostAt } from './topmost.ts';

/**
 * Does something of the page hide this text? Asked at the middle of each of its lines, so only for what is in the
 * window. Text that the pointer passes through can't be asked about.
 */
export function isCovered(boxes: readonly Box[], { element, isSolid }: Standing): boolean {
  if (!isSolid) return false;
  const asked = boxes.map(({ left, top, right, bottom }) =>
    topmostAt((left + right) / 2, (top + bottom) / 2),
  );
  // The window ends somewhere, and so does what can be asked.
  const tops = asked.filter((top) => top !== null);
  return tops.length > 0 && tops.every((top) => !isSeenThrough(top, element));
}
