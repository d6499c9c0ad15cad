import { HOST_ATTRIBUTE, HOST_TAG } from '../read/skip-rules.ts';
import type { Box } from './line.ts';
import { isSeenThrough } from './seen-through.ts';
import type { Standing } from './standing.ts';
import { topmostAt } from './topmost.ts';

const CARD = `${HOST_TAG}, [${HOST_ATTRIBUTE}]`;

/**
 * Does something of the page hide this text? Asked at the middle of each of its lines, so only for what is in the
 * window. Text that the pointer passes through can't be asked about.
 */
export function isCovered(boxes: readonly Box[], { element, isSolid }: Standing): boolean {
  if (!isSolid) return false;
  const asked = boxes.map(({ left, top, right, bottom }) =>
    topmostAt((left + right) / 2, (top + bottom) / 2),
  );
  // The window ends somewhere, and so does what can be asked. A card of ours comes and goes.
  const tops = asked.flatMap((top) => (top && !top.matches(CARD) ? [top] : []));
  return tops.length > 0 && !tops.some((top) => isSeenThrough(top, element));
}
