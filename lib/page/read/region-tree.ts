import { flatParentOf } from './flat-tree.ts';
import { isRegion, type Region } from './region.ts';
import type { PageBlock } from './text-map.ts';

/** All regions of a page and how they are nested. */
export interface RegionTree {
  /** the region that contains all others, if there is one */
  top: Region | undefined;
  /** the region of this element; a new one is passed to `onNew` */
  of(root: Element, onNew?: (region: Region) => void): Region;
  /** the innermost region around a node, or the node's own */
  around(node: Node | null): Region | undefined;
  /** all regions and the kept blocks, in order */
  each(): Generator<Region | PageBlock>;
  /** it is a block by its tag name but inline by its style; its text belongs to the region around it */
  join(element: Element): void;
  isJoined(element: Element): boolean;
  /** forgets this element and those inside */
  forget(element: Element): void;
}

export function createRegionTree(): RegionTree {
  const regions = new WeakMap<Element, Region>();
  const joined = new WeakSet<Element>();
  const tree: RegionTree = {
    top: undefined,
    of(root, onNew) {
      const known = regions.get(root);
      if (known) return known;
      const region: Region = { root, parts: [], isGated: false, hasBox: true, hasJoined: false };
      regions.set(root, region);
      onNew?.(region);
      return region;
    },
    around(node) {
      for (let each: Node | null = node; each; each = flatParentOf(each)) {
        const region = regions.get(each as Element);
        if (region) return region;
      }
      return undefined;
    },
    *each() {
      const rest: (Region | PageBlock)[] = tree.top ? [tree.top] : [];
      for (let part = rest.pop(); part; part = rest.pop()) {
        yield part;
        if (isRegion(part))
          for (let i = part.parts.length; i > 0; ) rest.push(part.parts[--i] as Region);
      }
    },
    join(element) {
      joined.add(element);
      regions.delete(element);
    },
    isJoined: (element) => joined.has(element),
    forget(element) {
      for (const each of [element, ...Element.prototype.querySelectorAll.call(element, '*')]) {
        regions.delete(each);
        joined.delete(each);
      }
    },
  };
  return tree;
}
