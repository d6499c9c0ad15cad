import { type Mark, rectsOf } from './mark.ts';

/** Above this many marks, an overlay that swallows the caret is not looked through on every move. */
const MAX_LOOKED_THROUGH = 400;

/** Finds the mark under a point of the viewport. */
export type HitTest = (x: number, y: number) => Mark | undefined;

/**
 * By the caret first, which is quick and exact; the mark's rectangles then confirm it, since a caret snaps
 * to the nearest text. Where an overlay such as a stretched link takes the point, by rectangles alone.
 */
export function createHitTest(marks: readonly Mark[]): HitTest {
  const byNode = new Map<Node, Mark[]>();
  for (const mark of marks) {
    for (const node of mark.nodes) byNode.set(node, [...(byNode.get(node) ?? []), mark]);
  }
  return (x, y) => {
    const caret = document.caretPositionFromPoint(x, y);
    const near = caret && byNode.get(caret.offsetNode);
    const hit = near?.find((mark) => isInside(mark, x, y));
    if (hit || marks.length > MAX_LOOKED_THROUGH) return hit;
    const top = document.elementFromPoint(x, y);
    return near || !caret || (top && isOverlay(top))
      ? marks.find((mark) => isInside(mark, x, y))
      : undefined;
  };
}

const isInside = (mark: Mark, x: number, y: number): boolean =>
  rectsOf(mark).some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );

/** A link stretched over a teaser, or an element without text; a picture or a dialog hides the name. */
const isOverlay = (element: Element): boolean =>
  element.closest('a') !== null ||
  (element.tagName !== 'IMG' &&
    element.tagName !== 'DIALOG' &&
    !/\S/.test(element.textContent ?? ''));
