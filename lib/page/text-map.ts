import { isInline, isSkipped } from './skip-rules.ts';

/** A stretch of running text and where each of its characters stands in the page. */
export interface PageBlock {
  text: string;
  /** in order; `start` is the UTF-16 offset of the node's first character in `text` */
  segments: { node: Text; start: number }[];
}

/**
 * Reads the text of a page as blocks. Inline elements join, so that a name split over `<b>` and `<a>` is
 * one name; all other elements and `<br>` separate. Character data is taken as it stands, so offsets need
 * no translation beyond the segment.
 */
export function collectBlocks(root: Element): PageBlock[] {
  const blocks: PageBlock[] = [];
  let current: PageBlock = { text: '', segments: [] };
  const close = () => {
    if (/\S/.test(current.text)) blocks.push(current);
    if (current.segments.length) current = { text: '', segments: [] };
  };
  const visit = (parent: Element) => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        const node = child as Text;
        current.segments.push({ node, start: current.text.length });
        current.text += node.data;
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        visitElement(child as Element);
      }
    }
  };
  const visitElement = (element: Element) => {
    const skipped = isSkipped(element);
    const separates = !isInline(element);
    if (separates || skipped) close();
    if (!skipped) visit(element);
    if (separates) close();
  };
  if (!isSkipped(root)) visit(root);
  close();
  return blocks;
}

/** A span of a block as a range of the page. Static: the browser need not keep it up with every edit. */
export function toRange(block: PageBlock, start: number, end: number): StaticRange {
  const from = locate(block, start, false);
  const to = locate(block, end, true);
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** The text nodes that hold a span of a block. */
export function nodesIn({ segments }: PageBlock, start: number, end: number): Text[] {
  return segments
    .filter((segment) => segment.start < end && segment.start + segment.node.length > start)
    .map((segment) => segment.node);
}

/** The text node that holds an offset; at a border, the node before it for an end, after it for a start. */
function locate(
  { segments }: PageBlock,
  offset: number,
  isEnd: boolean,
): { node: Text; offset: number } {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = segments[middle]?.start ?? 0;
    if (isEnd ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  if (!segment) throw new RangeError(`Offset ${offset} is outside of the block`);
  return { node: segment.node, offset: offset - segment.start };
}
