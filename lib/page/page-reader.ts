import { createBlockBuilder } from './block-builder.ts';
import { findWarm } from './find-warm.ts';
import { flatParentOf, walkFlat } from './flat-tree.ts';
import { hasBox } from './layout.ts';
import { isLikelyHost } from './likely-host.ts';
import { readLayout } from './read-layout.ts';
import { isRegion, type Region, type Regions } from './region.ts';
import { kindOf } from './skip-rules.ts';
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
  const regions: Regions = new WeakMap();
  const joined = new WeakSet<Element>();
  const changedNodes = new Set<Node>();
  const renewedElements = new Set<Element>();
  let top: Region | undefined;
  let isLookedAtAgain = false;

  const nearest = (node: Node | null): Region | undefined => {
    for (let each: Node | null = node; each; each = flatParentOf(each)) {
      const region = regions.get(each as Element);
      if (region) return region;
    }
    return undefined;
  };
  const regionOf = (root: Element, unread: Region[]): Region => {
    const known = regions.get(root);
    if (known) return known;
    const region: Region = { root, parts: [], isGated: false, hasBox: true, hasJoined: false };
    regions.set(root, region);
    unread.push(region);
    return region;
  };
  function* each(): Generator<Region | PageBlock> {
    const rest: (Region | PageBlock)[] = top ? [top] : [];
    for (let part = rest.pop(); part; part = rest.pop()) {
      yield part;
      if (isRegion(part))
        for (let i = part.parts.length; i > 0; ) rest.push(part.parts[--i] as Region);
    }
  }

  /** Which elements under this one are worth reading. */
  const warmth = (root: Element): ((element: Element) => boolean) => {
    const { mayHoldPart, onLikelyHost } = deps;
    const warm = mayHoldPart && findWarm(root, { mayHoldPart, onLikelyHost });
    return warm ? (element) => warm.has(element) : () => true;
  };

  /** By names of elements: which regions are inside, and may one of its own blocks hold a name? */
  function* readNames(
    region: Region,
    unread: Region[],
    isWarm: (element: Element) => boolean,
  ): Generator<undefined> {
    const children: Region[] = [];
    const inside: Region[] = [];
    let mayHoldName = false;
    const builder = createBlockBuilder(({ text }, apart) => {
      mayHoldName ||=
        deps.mayHoldName(text) ||
        (apart !== text && deps.mayHoldName(apart)) ||
        (isSmall(text) && deps.mayHoldName(text.toUpperCase()));
    });
    yield* walkFlat(region.root, {
      onText: (node) => builder.add(node),
      onEnter(element) {
        const kind = kindOf(element);
        if (kind === 'silent') return false;
        if (kind === 'inline' || joined.has(element)) return true;
        builder.close();
        // What is cold is a region of its own, so that its changes find it, but nothing in it is read.
        if (kind === 'block') inside.push(regionOf(element, isWarm(element) ? children : []));
        return false;
      },
      onLeave: () => {},
      onShadowRoot: (root) => deps.onShadowRoot?.(root),
    });
    builder.close();
    region.parts = inside;
    region.isGated = mayHoldName;
    if (isLikelyHost(region.root)) deps.onLikelyHost?.(region.root);
    for (let i = children.length; i > 0; ) unread.push(children[--i] as Region);
  }

  function takeChanges(unread: Region[], gated: Region[]): void {
    for (const element of renewedElements) {
      forget(element, regions, joined);
      const all = Element.prototype.querySelectorAll.call(element, '*');
      for (const inner of all) forget(inner, regions, joined);
    }
    renewedElements.clear();
    const root = deps.root();
    if (!root) {
      top = undefined;
      return;
    }
    if (top?.root !== root) top = regionOf(root, unread);
    const changed = new Set<Region>();
    for (const node of changedNodes) {
      const region = node.isConnected ? nearest(node) : undefined;
      if (region) changed.add(region);
    }
    changedNodes.clear();
    unread.push(...changed);
    for (const part of each()) {
      if (!isRegion(part) || !part.isGated || changed.has(part)) continue;
      if (isLookedAtAgain || hasBox(part.root) !== part.hasBox) gated.push(part);
    }
    isLookedAtAgain = false;
  }

  return {
    *read() {
      const unread: Region[] = [];
      const gated: Region[] = [];
      takeChanges(unread, gated);
      const surroundingsOf = createSurroundings();
      function* look(region: Region): Generator<undefined> {
        const outcome = yield* readLayout(region, {
          isTop: region === top,
          mayHoldName: deps.mayHoldName,
          onHidden: deps.onHidden,
          surroundingsOf,
          joined,
          regions,
          regionOf: (root) => regionOf(root, unread),
        });
        if (outcome === 'read') return;
        joined.add(region.root);
        regions.delete(region.root);
        const around = nearest(flatParentOf(region.root));
        if (!around) return;
        around.hasJoined = true;
        unread.push(around);
      }
      do {
        for (let start = unread.pop(); start; start = unread.pop()) {
          const isWarm = warmth(start.root);
          yield;
          const inside = [start];
          for (let region = inside.pop(); region; region = inside.pop()) {
            yield* readNames(region, inside, isWarm);
            if (region.isGated) gated.push(region);
          }
        }
        if (gated.length === 0) return;
        deps.onLikely?.(gated.map(({ root }) => root));
        yield 'look';
        const [near, far] = splitByView(gated.splice(0));
        for (const region of near) yield* look(region);
        if (far.length) yield 'near';
        for (const region of far) yield* look(region);
      } while (unread.length > 0);
    },
    blocks: () => [...each()].filter((part): part is PageBlock => !isRegion(part)),
    changed: (node) => void changedNodes.add(node),
    renewed(node) {
      if (node.nodeType === Node.ELEMENT_NODE) renewedElements.add(node as Element);
    },
    lookAgain() {
      isLookedAtAgain = true;
    },
  };
}

/** A line without any capital may get them from its style, as bylines do. */
const isSmall = (text: string): boolean => text.length < 500 && !/\p{Lu}/u.test(text);

function forget(element: Element, regions: Regions, joined: WeakSet<Element>): void {
  regions.delete(element);
  joined.delete(element);
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
