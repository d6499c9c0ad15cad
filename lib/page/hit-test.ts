import { elementOf, type Mark, rectsOf } from './mark.ts';
import { isSeenThrough } from './overlay.ts';

/** Above this many marks, an overlay that swallows the caret is not looked through on every move. */
const MAX_LOOKED_THROUGH = 400;

/** Finds the mark under a point of the viewport. */
export type HitTest = (x: number, y: number) => Mark | undefined;

/**
 * By the caret first, which is quick and exact; the mark's rectangles then confirm it, since a caret snaps
 * to the nearest text. Where an overlay such as a stretched link takes the point, by rectangles alone. A name
 * that something else hides is not hit.
 */
export function createHitTest(marks: readonly Mark[]): HitTest {
  const byNode = new Map<Node, Mark[]>();
  for (const mark of marks) {
    for (const node of mark.nodes) {
      const known = byNode.get(node);
      if (known) known.push(mark);
      else byNode.set(node, [mark]);
    }
  }
  return (x, y) => {
    const caret = document.caretPositionFromPoint(x, y);
    const near = caret ? byNode.get(caret.offsetNode) : undefined;
    const top = document.elementFromPoint(x, y);
    const direct = near?.find((mark) => isInside(mark, x, y));
    const hit = direct ?? (!caret || (top && mayCover(top)) ? findByBoxes(x, y) : undefined);
    const below = hit && elementOf(hit);
    return !top || !below || isSeenThrough(top, below) ? hit : undefined;
  };

  function findByBoxes(x: number, y: number): Mark | undefined {
    if (marks.length > MAX_LOOKED_THROUGH) return undefined;
    return marks.find((mark) => isInside(mark, x, y));
  }
}

/** A link may be stretched over a teaser; an element without text may lie over anything. */
const mayCover = (element: Element): boolean =>
  element.closest('a') !== null || !/\S/.test(element.textContent ?? '');

const isInside = (mark: Mark, x: number, y: number): boolean =>
  rectsOf(mark).some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
