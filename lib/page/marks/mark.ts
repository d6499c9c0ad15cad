import type { Mention } from '../../core/gazetteer/mention.ts';
import { flatParentOf } from '../read/flat-tree.ts';
import { hasBox } from '../read/layout.ts';

/** A mention in its place on the page. */
export interface Mark {
  mention: Mention;
  range: StaticRange;
  /** the text nodes that hold it, one or more */
  nodes: Text[];
  /** is it painted and hoverable, or left out because only first mentions are marked */
  painted: boolean;
}

/** The element that holds the beginning of a mark, as it is rendered. */
export const elementOf = (mark: Mark): Element | null => flatParentOf(mark.range.startContainer);

/** Does the text of a mark still say what was marked? For a mark over several nodes: is the text long enough? */
export function isIntact({ mention, range, nodes }: Mark): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (endOffset > (endContainer as Text).length) return false;
  if (nodes.length > 1) return startOffset < (startContainer as Text).length;
  return (
    letters((endContainer as Text).data.slice(startOffset, endOffset)) === letters(mention.surface)
  );
}

/** What a surface form and its text have in common: invisible characters and capitals may come from the style. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Style sheets can make text invisible that still takes up room: menus that fade in, parts that aren't open. */
const INVISIBLE: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true };

/** The rectangles of a mark's lines in viewport coordinates. None while it is hidden or gone. */
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
    // The text got shorter since it was read. The next scan forgets this mark.
    if (error instanceof DOMException && error.name === 'IndexSizeError') return [];
    throw error;
  }
  return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}
