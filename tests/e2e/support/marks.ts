import type { Tab } from './session.ts';

export interface Mark {
  /** name of the highlight, e.g. `dramatis-person` */
  highlight: string;
  text: string;
  /** the text around it, to tell one "Macron" from another */
  before: string;
  after: string;
}

/**
 * What is painted: the ranges of all highlights of ours. The document has one registry, which the page's own
 * world sees as well (in both browsers), so that a test needs no way into the content script.
 */
export function readMarks(tab: Tab): Promise<Mark[]> {
  return tab.evaluate(() => {
    const around = 40;
    // Marks in shadow roots stand where their host does; a mark in slotted text where it was written.
    const hostsOf = (node: Node): Node[] => {
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? [...hostsOf(root.host), node] : [node];
    };
    const order = (a: Range, b: Range) => {
      const [x, y] = [hostsOf(a.startContainer), hostsOf(b.startContainer)];
      const at = x.findIndex((node, i) => node !== y[i]);
      if (at === -1 || !x[at] || !y[at]) return a.startOffset - b.startOffset;
      return x[at].compareDocumentPosition(y[at]) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    };
    const found: { highlight: string; range: Range }[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      if (!highlight.startsWith('dramatis-')) continue;
      for (const painted of ranges) {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        found.push({ highlight, range });
      }
    }
    return found
      .sort((a, b) => order(a.range, b.range))
      .map(({ highlight, range }) => {
        const { startContainer, startOffset, endContainer, endOffset } = range;
        return {
          highlight,
          text: range.toString(),
          before: (startContainer.textContent ?? '').slice(
            Math.max(0, startOffset - around),
            startOffset,
          ),
          after: (endContainer.textContent ?? '').slice(endOffset, endOffset + around),
        };
      });
  });
}

export const markedTexts = async (tab: Tab): Promise<string[]> =>
  (await readMarks(tab)).map((mark) => mark.text);
