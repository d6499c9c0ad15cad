import type { Part } from './part.ts';
import { createSvg, setAttributes } from './svg.ts';

/** px around the lines, since they have a thickness */
const ROOM = 40;

/** Step in px by which the corner of the painted area moves, so that it rarely does. */
const STEP = 512;

const cornerBefore = (at: number): number => Math.floor((at - ROOM) / STEP) * STEP;

let count = 0;

/**
 * Chromium tells a page whether anything is painted above an element (https://w3c.github.io/IntersectionObserver/v2/).
 * It ignores what a filter paints for an invisible element. So the lines are in a definition there, and a filter paints
 * them.
 */
export const tellsOfCover = (): boolean => 'trackVisibility' in IntersectionObserver.prototype;

/** Has a filter of this drawing paint the group. `fit` follows each change of its lines. */
export function createFilteredDrawing(
  drawing: SVGSVGElement,
  group: SVGGElement,
): { fit(parts: readonly Part[]): void } {
  const { ownerDocument: document } = drawing;
  count++;
  const href = `#lines${count}`;
  const filterId = `filter${count}`;
  const lines = createSvg(document, 'g', { id: href.slice(1) });
  lines.append(group);
  const filter = createSvg(document, 'filter', {
    id: filterId,
    filterUnits: 'userSpaceOnUse',
    'color-interpolation-filters': 'sRGB',
  });
  const image = createSvg(document, 'feImage', { href });
  filter.append(image);
  const definitions = createSvg(document, 'defs');
  definitions.append(filter, lines);
  drawing.append(definitions);
  let fitted = '';
  return {
    fit(parts) {
      const { x, y, width, height } = areaOf(parts);
      const now = `${x} ${y} ${width} ${height}`;
      if (now !== fitted) {
        fitted = now;
        // A filter begins at the element's corner, and the parts of an element outside the window are not painted.
        drawing.style.cssText = `visibility:hidden;filter:url(#${filterId});left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
        setAttributes(group, { transform: `translate(${-x} ${-y})` });
        setAttributes(filter, { x: 0, y: 0, width, height });
      }
      // The image is made before its lines are laid out, and only once. Setting its address again makes a new one.
      requestAnimationFrame(() => setAttributes(image, { href }));
    },
  };
}

/** The painted area in whole px. Nothing is painted without lines. */
function areaOf(parts: readonly Part[]) {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { lines } of parts) {
    for (const { x1, y1, x2, y2 } of lines) {
      left = Math.min(left, x1, x2);
      top = Math.min(top, y1, y2);
      right = Math.max(right, x1, x2);
      bottom = Math.max(bottom, y1, y2);
    }
  }
  if (left === Number.POSITIVE_INFINITY) return { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [cornerBefore(left), cornerBefore(top)];
  return { x, y, width: Math.ceil(right) + ROOM - x, height: Math.ceil(bottom) + ROOM - y };
}
