import type { Mention } from '@/lib/core/gazetteer/mention.ts';
import { createGate, type Gate } from '@/lib/core/gazetteer/trie/gate.ts';
import type { Box } from '@/lib/core/hover/corridor.ts';
import type { Pace } from '@/lib/page/follow/pace.ts';
import type { Mark } from '@/lib/page/marks/mark.ts';
import { createPageReader } from '@/lib/page/read/page-reader.ts';
import type { PageBlock } from '@/lib/page/read/text-map.ts';

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

/** The text node in the first element that matches. */
export function textIn(selector: string): Text {
  const node = document.querySelector(selector)?.firstChild;
  if (!(node instanceof Text)) throw new Error(`${selector} begins with no text`);
  return node;
}

/** Marks a surface inside one text node; by default all of its text. */
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

/** Writes one paragraph per name and marks each. The paragraphs have the ids p0, p1 … */
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

/** jsdom has no layout, so this decides where each text node is, one box per line. */
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

/** Lays out marks one below the other, 100 px apart. */
export const stack = (marks: readonly Mark[], top = 0): void =>
  layOut(new Map(marks.map((mark, i) => [mark.range.startContainer, [box(0, top + i * 100)]])));

/** jsdom has no layout: an element has a box if style sheets display it. */
export function fakeLayout(): void {
  Element.prototype.checkVisibility = function (this: Element) {
    for (let each: Element | null = this; each; each = each.parentElement) {
      if (getComputedStyle(each).display === 'none') return false;
    }
    return getComputedStyle(this).display !== 'contents';
  };
}
if (typeof Element !== 'undefined') fakeLayout();

/** Observers that jsdom lacks. They report when the test says so. */
export class FakeObserver {
  static all: FakeObserver[] = [];
  readonly targets = new Set<Element>();
  readonly tell: (entries: object[]) => void;
  constructor(tell: (entries: object[]) => void) {
    this.tell = tell;
    FakeObserver.all.push(this);
  }
  observe(target: Element): void {
    this.targets.add(target);
  }
  unobserve(target: Element): void {
    this.targets.delete(target);
  }
  disconnect(): void {
    this.targets.clear();
  }
  /** reports to every observer of an element */
  static tellOf(target: Element, entry: object = {}): void {
    for (const observer of FakeObserver.all) {
      if (observer.targets.has(target)) observer.tell([{ target, ...entry }]);
    }
  }
}
Object.assign(globalThis, { IntersectionObserver: FakeObserver, ResizeObserver: FakeObserver });

/** Gates that let everything or nothing through. */
export const OPEN: Gate = createGate(new Uint8Array(2).fill(0xff));
export const CLOSED: Gate = createGate(new Uint8Array(2));

/** Runs all of the work at once. */
export const quickPace: Pace = async (work, hooks) => {
  for (const step of work) if (step === 'near') hooks.onNear();
  return 0;
};

/** Reads all text under an element at once. Pages themselves are read in slices. */
export function collectBlocks(root: Element): PageBlock[] {
  const reader = createPageReader({ root: () => root, mayHoldName: () => true });
  for (const _ of reader.read());
  return reader.blocks();
}
