import { dataOf } from './dom-accessors.ts';

/** A stretch of running text, and the place of each of its characters in the page. */
export interface PageBlock {
  /** as the reader sees it; it has the length of the character data it was made from */
  text: string;
  /** in order, never empty */
  segments: Segment[];
  /** in a navigation, a footer or the like */
  aside?: boolean;
}

export interface Segment {
  node: Text;
  /** UTF-16 offset of the node's first character in the block's text; negative if the block begins inside the node */
  start: number;
  /** the node's character data when it was read */
  data: string;
}

/** A span of a block as a range of the page. It is static, so the browser needn't update it with every edit. */
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

/** The text nodes that contain a span of a block. */
export function nodesIn({ segments }: PageBlock, start: number, end: number): Text[] {
  return segments
    .filter((segment) => segment.start < end && segment.start + segment.data.length > start)
    .map((segment) => segment.node);
}

/** Whether the nodes of a block still have the text that was read. */
export const isUnchanged = ({ segments }: PageBlock): boolean =>
  segments.every(({ node, data }) => dataOf(node) === data);

/** Whether it is the same text in the same nodes. */
export const isSameBlock = (a: PageBlock, b: PageBlock): boolean =>
  a === b ||
  (a.text === b.text &&
    a.aside === b.aside &&
    a.segments.length === b.segments.length &&
    a.segments.every((segment, i) => segment.node === b.segments[i]?.node));

/**
 * The text node that contains an offset. At a border it is the node before for an end, and the node after for a start.
 */
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
