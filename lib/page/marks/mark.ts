import type { Mention } from '../../core/gazetteer/mention.ts';
import { flatParentOf } from '../read/flat-tree.ts';
import { hasBox } from '../read/layout.ts';

/** A mention in its place on the page. */
export interface Mark {
  mention: Mention;
  range: StaticRange;
  /** the text nodes that contain it, one or more */
  nodes: Text[];
  /** whether it is painted and hoverable; false if only first mentions are marked */
  painted: boolean;
}

/** The element that contains the beginning of a mark, as rendered. */
export const elementOf = (mark: Mark): Element | null => flatParentOf(mark.range.startContainer);

/** Whether the text of a mark still says what was marked. For a mark over several nodes, it only checks the length. */
export function isIntact({ mention, range, nodes }: Mark): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (endOffset > (endContainer as Text).length) return false;
  if (nodes.length > 1) return startOffset < (startContainer as Text).length;
  return (
    letters((endContainer as Text).data.slice(startOffset, endOffset)) === letters(mention.surface)
  );
}

/** Letters only. Invisible characters and capitals of the surface form may come from the style. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Style sheets can hide text that still takes up space: menus that fade in, parts that aren't open. */
const INVISIBLE: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true };

/** The rectangles of a mark's lines in viewport coordinates. Empty while it is hidden or gone. */
export function rectsOf(mark: Mark): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  const element = elementOf(mark);
  if (!element || !hasBox(element, INVISIBLE)) return [];
  const range = document.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch (error) {
    // The text became shorter after it was read. The next scan drops this mark.
    if (error instanceof DOMException && error.name === 'IndexSizeError') return [];
    throw error;
  }
  return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}
