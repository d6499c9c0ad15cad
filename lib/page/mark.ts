import type { Mention } from '../core/gazetteer/mention.ts';

/** A mention in its place on the page. */
export interface Mark {
  mention: Mention;
  range: StaticRange;
  /** the text nodes that hold it, one or more */
  nodes: Text[];
  /** is it painted and heard, or left out because only first mentions are marked */
  painted: boolean;
}

/** The element that holds the beginning of a mark. */
export const elementOf = (mark: Mark): Element | null => mark.range.startContainer.parentElement;

/** The rectangles of a mark's lines in viewport coordinates; none while it is hidden or gone. */
export function rectsOf(mark: Mark): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  const range = document.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch (error) {
    // The text was shortened since it was read; the next scan forgets this mark.
    if (error instanceof DOMException && error.name === 'IndexSizeError') return [];
    throw error;
  }
  return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}
