import { HOST_ATTRIBUTE, HOST_TAG } from '../read/skip-rules.ts';
import type { Box } from './line.ts';
import { isSeenThrough } from './seen-through.ts';
import { ownTextOf, type Standing } from './standing.ts';
import { topmostAt } from './topmost.ts';

const CARD = `${HOST_TAG}, [${HOST_ATTRIBUTE}]`;

/**
 * Whether something of the page hides the text of these nodes. It checks the middle of each line, so it works only inside the window.
 * Text that ignores the pointer can't be checked.
 */
export function isCovered(
  boxes: readonly Box[],
  standing: Standing,
  nodes: readonly Node[],
): boolean {
  if (!ownTextOf(standing).isSolid) return false;
  const asked = boxes.map(({ left, top, right, bottom }) =>
    topmostAt((left + right) / 2, (top + bottom) / 2),
  );
  // Points outside the window can't be checked. Our own card comes and goes.
  const tops = asked.flatMap((top) =>
    top && !Element.prototype.matches.call(top, CARD) ? [top] : [],
  );
  return tops.length > 0 && !tops.some((top) => isSeenThrough(top, nodes));
}
