import type { Span } from '@/lib/core/model.ts';

/**
 * The span of the stored text that is selected on the page. Undefined when none of it is selected. Pieces of the text
 * carry their offset in `data-at`.
 */
export function findSelectedSpan(selection: Selection | null, root: Element): Span | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const piece of root.querySelectorAll<HTMLElement>('[data-at]')) {
    if (!range.intersectsNode(piece)) continue;
    const at = Number(piece.dataset.at);
    const length = piece.textContent?.length ?? 0;
    const first = piece.contains(range.startContainer)
      ? offsetIn(range.startContainer, range.startOffset)
      : 0;
    const last = piece.contains(range.endContainer)
      ? offsetIn(range.endContainer, range.endOffset)
      : length;
    if (last <= first) continue;
    start = Math.min(start, at + first);
    end = Math.max(end, at + last);
  }
  return start < end ? { start, end } : undefined;
}

/** A piece holds one text node, so an offset in the element is before or after that node. */
const offsetIn = (node: Node, offset: number): number =>
  node.nodeType === Node.TEXT_NODE || offset === 0 ? offset : (node.textContent?.length ?? 0);
