import type { VirtualElement } from '@floating-ui/dom';
import type { Box } from '../../core/hover/corridor.ts';
import { elementOf, type Mark, rectsOf } from '../marks/mark.ts';

/** A name as the anchor that a card is placed by. */
export interface Anchor extends VirtualElement {
  /** the element that holds its beginning */
  readonly contextElement: Element;
  /** takes the line under this point (px of the viewport); says whether that changes the line */
  aim(at: { x: number; y: number } | undefined): boolean;
  /** the name's current place; undefined while it is hidden or gone */
  box(): Box | undefined;
  /** is its text written from right to left? */
  readonly isRtl: boolean;
  /** does the browser show a tooltip of the page under the pointer there? */
  readonly hasTooltip: boolean;
}

/**
 * Horizontally the line of the name under `at` (px of the viewport), or else its first one. Vertically all of its
 * lines, so that the card covers none of them. Lines in different columns are separate, and then only one counts.
 */
export function createAnchor(mark: Mark, at: { x: number; y: number } | undefined): Anchor {
  const element = elementOf(mark) ?? document.documentElement;
  const lineAt = (point: typeof at) =>
    Math.max(
      0,
      rectsOf(mark).findIndex((rect) => point && point.y >= rect.top && point.y <= rect.bottom),
    );
  let line = lineAt(at);
  let last: Box | undefined;
  const box = () => boxOf(rectsOf(mark), line);
  return {
    contextElement: element,
    getBoundingClientRect() {
      last = box() ?? last;
      const { left, top, width, height } = last ?? { left: 0, top: 0, width: 0, height: 0 };
      return new DOMRect(left, top, width, height);
    },
    aim(point) {
      const before = line;
      line = lineAt(point);
      return line !== before;
    },
    box,
    isRtl: getComputedStyle(element).direction === 'rtl',
    hasTooltip: element.closest('[title]:not([title=""])') !== null,
  };
}

function boxOf(rects: readonly DOMRect[], index: number): Box | undefined {
  const line = rects[index] ?? rects[0];
  if (!line) return undefined;
  const top = Math.min(...rects.map((rect) => rect.top));
  const height = Math.max(...rects.map((rect) => rect.bottom)) - top;
  const isTogether = height <= rects.length * line.height * 2;
  return isTogether ? { left: line.left, top, width: line.width, height } : line;
}
