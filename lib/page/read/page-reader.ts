import { findWarmText } from './find-warm-text.ts';
import { flatParentOf } from './flat-tree.ts';
import { hasBox } from './layout.ts';
import { readByTagName } from './read-by-tag-name.ts';
import { readLayout } from './read-layout.ts';
import { isRegion, type Region } from './region.ts';
import { createRegionTree } from './region-tree.ts';
import { createSurroundings } from './surroundings.ts';
import type { PageBlock } from './text-map.ts';

export interface ReaderDeps {
  /** the element that contains all text at this moment; null if there is none, or nothing may be read */
  root(): Element | null;
  /** the gate */
  mayHoldName(text: string): boolean;
  /** the gate for a text that may be part of a block; it is true whenever the whole block would pass */
  mayHoldPart?(text: string): boolean;
  onShadowRoot?(root: ShadowRoot): void;
  /** an element that may get a shadow root later, without any event */
  onLikelyHost?(element: Element): void;
  /** these elements may contain a known name; their styles are read next, once the page is drawn */
  onLikely?(elements: readonly Element[]): void;
  /** this element has no box yet but may contain a known name */
  onHidden?(hider: Element): void;
}

/**
 * Progress of a reading. `look`: about to read computed styles for the first time. `near`: finished with the visible
 * part of a much longer page. Undefined: anywhere else.
 */
export type ReadStep = undefined | 'look' | 'near';

/** With more regions than this that may contain a name, the visible ones come first. */
const MANY = 300;

/**
 * Reads a page in regions. A region is an element that begins a block, with its text but without the regions inside.
 * After a change, only the nearest region is read again. The first pass uses tag names and costs no more than walking.
 * A region that may contain a known name is then read again by its computed style.
 */
export interface PageReader {
  /** reads what is new or has changed; yields about every 0.1 ms, so that other work can run */
  read(): Generator<ReadStep>;
  /** of everything read so far: the blocks that may contain a name, in order */
  blocks(): PageBlock[];
  /** text in or under this node has changed */
  changed(node: Node): void;
  /** this subtree has moved here, or other rules apply to it now */
  renewed(node: Node): void;
  /** the style of everything that may contain a name must be read again */
  lookAgain(): void;
}

export function createPageReader(deps: ReaderDeps): PageReader {
  const { mayHoldName, mayHoldPart, onLikelyHost, onShadowRoot } = deps;
  const tree = createRegionTree();
  const { isJoined } = tree;
  const changedNodes = new Set<Node>();
  const renewedElements = new Set<Element>();
  let isLookedAtAgain = false;

  function takeChanges(unread: Region[], gated: Region[]): void {
    for (const element of renewedElements) tree.forget(element);
    renewedElements.clear();
    const root = deps.root();
    if (!root) {
      tree.top = undefined;
      return;
    }
    if (tree.top?.root !== root) tree.top = tree.of(root, (region) => unread.push(region));
    const changed = new Set<Region>();
    for (const node of changedNodes) {
      const region = node.isConnected ? tree.around(node) : undefined;
      if (region) changed.add(region);
    }
    changedNodes.clear();
    unread.push(...changed);
    for (const part of tree.each()) {
      if (!isRegion(part) || !part.isGated || changed.has(part)) continue;
      if (isLookedAtAgain || hasBox(part.root) !== part.hasBox) gated.push(part);
    }
    isLookedAtAgain = false;
  }

  /** Reads these regions by tag name, and those found inside. Collects the regions whose style must be read. */
  function* readUnread(unread: Region[], gated: Region[]): Generator<undefined> {
    const names = { tree, mayHoldName, onShadowRoot, onLikelyHost };
    for (let start = unread.pop(); start; start = unread.pop()) {
      const warmth = mayHoldPart
        ? yield* findWarmText(start.root, { mayHoldPart, onLikelyHost, isJoined })
        : undefined;
      const inside = [start];
      for (let region = inside.pop(); region; region = inside.pop()) {
        yield* readByTagName(region, warmth, names, (found) => inside.push(found));
        if (region.isGated) gated.push(region);
      }
    }
  }

  return {
    *read() {
      const unread: Region[] = [];
      const gated: Region[] = [];
      takeChanges(unread, gated);
      const surroundingsOf = createSurroundings();
      const onNew = (region: Region) => void unread.push(region);
      function* look(region: Region): Generator<undefined> {
        const isTop = region === tree.top;
        const layout = { isTop, mayHoldName, onHidden: deps.onHidden, surroundingsOf, tree, onNew };
        if ((yield* readLayout(region, layout)) === 'read') return;
        tree.join(region.root);
        const around = tree.around(flatParentOf(region.root));
        if (!around) return;
        around.hasJoined = true;
        unread.push(around);
      }
      do {
        yield* readUnread(unread, gated);
        if (gated.length === 0) return;
        deps.onLikely?.(gated.map(({ root }) => root));
        yield 'look';
        const [near, far] = splitByView(gated.splice(0));
        for (const region of near) yield* look(region);
        if (far.length) yield 'near';
        for (const region of far) yield* look(region);
      } while (unread.length > 0);
    },
    blocks: () => [...tree.each()].filter((part): part is PageBlock => !isRegion(part)),
    changed: (node) => void changedNodes.add(node),
    renewed(node) {
      if (node.nodeType === Node.ELEMENT_NODE) renewedElements.add(node as Element);
    },
    lookAgain() {
      isLookedAtAgain = true;
    },
  };
}

function splitByView(regions: Region[]): [Region[], Region[]] {
  if (regions.length <= MANY) return [regions, []];
  const near: Region[] = [];
  const far: Region[] = [];
  for (const region of regions) {
    const { top, bottom } = region.root.getBoundingClientRect();
    (bottom >= 0 && top <= innerHeight ? near : far).push(region);
  }
  return [near, far];
}
