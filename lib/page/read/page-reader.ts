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
  /** the element that holds all text, as it is now; null: there is none, or nothing may be read */
  root(): Element | null;
  /** the gate */
  mayHoldName(text: string): boolean;
  /** the gate for a text that may be a part of a block: says yes whenever the whole would pass for it */
  mayHoldPart?(text: string): boolean;
  onShadowRoot?(root: ShadowRoot): void;
  /** an element that may get a shadow root later, of which nobody will tell */
  onLikelyHost?(element: Element): void;
  /** in these elements a known name may stand; their styles are looked at next, once the page is drawn */
  onLikely?(elements: readonly Element[]): void;
  /** a known name may stand in this element, which has no box yet */
  onHidden?(hider: Element): void;
}

/**
 * Where a reading stands: somewhere, about to look at computed styles for the first time, or done with what the
 * viewport shows of a page that has much more to read.
 */
export type ReadStep = undefined | 'look' | 'near';

/** Regions that may hold a name; with more of them, those in view come first. */
const MANY = 300;

/**
 * Reads a page in regions: each element that begins a block, with its text but without that of the regions inside.
 * A change of the page makes its nearest region be read again and no other. By names of elements first, which
 * costs what walking costs; a region that may hold a known name is then read once more by its computed style.
 */
export interface PageReader {
  /** reads what is new and what has changed; yields after each 0.1 ms or so, so that others may run */
  read(): Generator<ReadStep>;
  /** of what has been read: the blocks that may hold a name, in order */
  blocks(): PageBlock[];
  /** text in or under this node is another now */
  changed(node: Node): void;
  /** this subtree has come from elsewhere, or is read by other rules now */
  renewed(node: Node): void;
  /** all that may hold a name must be looked at again */
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

  /** Reads these regions and those that turn up inside by names of elements; gives those to look at. */
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
