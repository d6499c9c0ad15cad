import { isSeenThrough } from '../draw/seen-through.ts';
import { topmostAt } from '../draw/topmost.ts';
import { type Mark, rectsOf } from '../marks/mark.ts';

/** With more marks than this, they aren't all checked on every move under an overlay that hides the caret. */
const MAX_LOOKED_THROUGH = 400;

/** Finds the mark under a point of the viewport. */
export type HitTest = (x: number, y: number) => Mark | undefined;

/**
 * First uses the caret, which is quick and exact. The mark's rectangles then confirm the hit, since a caret snaps to
 * the nearest text. If an overlay such as a stretched link receives the pointer, only rectangles are used. A name
 * hidden by something else is not hit.
 */
export function createHitTest(marks: readonly Mark[]): HitTest {
  const byNode = new Map<Node, Mark[]>();
  const shadowRoots = new Set<ShadowRoot>();
  for (const mark of marks) {
    for (const node of mark.nodes) {
      const known = byNode.get(node);
      if (known) known.push(mark);
      else byNode.set(node, [mark]);
    }
    // The caret enters a root only if all the roots around it are passed too.
    let root = mark.nodes[0]?.getRootNode();
    while (root instanceof ShadowRoot && !shadowRoots.has(root)) {
      shadowRoots.add(root);
      root = root.host.getRootNode();
    }
  }
  const entered = shadowRoots.size ? { shadowRoots: [...shadowRoots] } : undefined;
  return (x, y) => {
    const caret = document.caretPositionFromPoint(x, y, entered);
    const near = caret ? byNode.get(caret.offsetNode) : undefined;
    const top = topmostAt(x, y);
    const direct = near?.find((mark) => isInside(mark, x, y));
    const hit = direct ?? (!caret || (top && mayCover(top)) ? findByBoxes(x, y) : undefined);
    return !top || !hit || isSeenThrough(top, hit.nodes) ? hit : undefined;
  };

  function findByBoxes(x: number, y: number): Mark | undefined {
    if (marks.length > MAX_LOOKED_THROUGH) return undefined;
    return marks.find((mark) => isInside(mark, x, y));
  }
}

/** A link may be stretched over a teaser. An element without text may cover anything. */
const mayCover = (element: Element): boolean =>
  element.closest('a') !== null || !/\S/.test(element.textContent ?? '');

const isInside = (mark: Mark, x: number, y: number): boolean =>
  rectsOf(mark).some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
