import type { VirtualElement } from '@floating-ui/dom';
import type { Box } from '../../core/hover/corridor.ts';
import { elementOf, type Mark, rectsOf } from '../marks/mark.ts';

/** A name as the anchor for a card's place. */
export interface Anchor extends VirtualElement {
  /** the element that holds its beginning */
  readonly contextElement: Element;
  /** chooses the line under this point (px of the viewport), and says whether that is another line */
  aim(at: { x: number; y: number } | undefined): boolean;
  /** the name's current place; undefined while it is hidden or gone */
  box(): Box | undefined;
  /** whether its text is written from right to left */
  readonly isRtl: boolean;
  /** whether the browser shows a tooltip of the page under the pointer there */
  readonly hasTooltip: boolean;
}

/**
 * The anchor's width is that of the line under `at` (px of the viewport), or else the first line. Its height includes
 * all lines, so that the card covers none of them. Lines in different columns are separate, and then only one counts.
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
