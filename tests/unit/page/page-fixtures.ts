import type { Mention } from '@/lib/core/gazetteer/mention.ts';
import type { Mark } from '@/lib/page/mark.ts';
import type { Box } from '@/lib/page/placement.ts';

export const mention = (surface: string, over: Partial<Mention> = {}): Mention => ({
  blockId: 0,
  start: 0,
  end: surface.length,
  surface,
  entityIds: [`person/${surface.toLowerCase().replaceAll(' ', '-')}`],
  type: 'person',
  reason: { rule: 'full-name', alias: surface },
  ...over,
});

/** The text node in the first element that fits. */
export function textIn(selector: string): Text {
  const node = document.querySelector(selector)?.firstChild;
  if (!(node instanceof Text)) throw new Error(`${selector} begins with no text`);
  return node;
}

/** Marks a surface inside one text node, all of it unless told. */
export function markIn(node: Text, surface = node.data, over: Partial<Mention> = {}): Mark {
  const startOffset = node.data.indexOf(surface);
  const range = new StaticRange({
    startContainer: node,
    startOffset,
    endContainer: node,
    endOffset: startOffset + surface.length,
  });
  return { mention: mention(surface, over), range, nodes: [node], painted: true };
}

/** Writes one paragraph a name and marks each; the ids of the paragraphs are p0, p1 … */
export function markParagraphs(...names: string[]): Mark[] {
  document.body.innerHTML = names.map((name, i) => `<p id="p${i}">${name}</p>`).join('');
  return names.map((_, i) => markIn(textIn(`#p${i}`)));
}

export const box = (left: number, top: number, width = 80, height = 20): Box => ({
  left,
  top,
  width,
  height,
});

/** jsdom lays nothing out: says where each text node stands, one box a line. */
export function layOut(boxes: ReadonlyMap<Node, Box[]>): void {
  Object.defineProperty(Range.prototype, 'getClientRects', {
    configurable: true,
    value(this: Range) {
      return (boxes.get(this.startContainer) ?? []).map(({ left, top, width, height }) => ({
        left,
        top,
        width,
        height,
        right: left + width,
        bottom: top + height,
      }));
    },
  });
}

/** Lays marks out one under the other, 100 px apart. */
export const stack = (marks: readonly Mark[], top = 0): void =>
  layOut(new Map(marks.map((mark, i) => [mark.range.startContainer, [box(0, top + i * 100)]])));
