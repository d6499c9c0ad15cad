import { createBlockBuilder } from './block-builder.ts';
import type { Warmth } from './find-warm-text.ts';
import { type FlatVisitor, walkFlat } from './flat-tree.ts';
import { hasCapital } from './layout.ts';
import { isLikelyHost } from './likely-host.ts';
import type { Region } from './region.ts';
import type { RegionTree } from './region-tree.ts';
import { kindOf } from './skip-rules.ts';

export interface TagReadingDeps {
  tree: RegionTree;
  mayHoldName(text: string): boolean;
  onShadowRoot?: ((root: ShadowRoot) => void) | undefined;
  onLikelyHost?: ((element: Element) => void) | undefined;
}

/**
 * Reads a region by tag names. It finds the regions inside, and whether one of its own blocks may contain a name. For
 * cold text it only creates the region, so that later changes find it. It reports new regions that are worth reading.
 */
export function* readByTagName(
  region: Region,
  warmth: Warmth | undefined,
  deps: TagReadingDeps,
  onNew: (region: Region) => void,
): Generator<undefined> {
  const inside: Region[] = [];
  const news: Region[] = [];
  const structure = createStructure(inside, news, warmth, deps.tree);
  if (warmth) {
    // It is already known what its text may contain, and that there is no shadow root.
    yield* walkFlat(region.root, structure);
    region.isGated = warmth.regions.has(region.root);
  } else {
    region.isGated = yield* readText(region.root, structure, deps);
    if (deps.onLikelyHost && isLikelyHost(region.root)) deps.onLikelyHost(region.root);
  }
  region.parts = inside;
  for (let i = news.length; i > 0; ) onNew(news[--i] as Region);
}

function createStructure(
  inside: Region[],
  news: Region[],
  warmth: Warmth | undefined,
  tree: RegionTree,
): FlatVisitor {
  const onNew = (region: Region) => void news.push(region);
  return {
    onText: () => {},
    onEnter(element) {
      const kind = kindOf(element);
      if (kind === 'inline' || (kind === 'block' && tree.isJoined(element))) return true;
      if (kind !== 'block') return false;
      inside.push(tree.of(element, !warmth || warmth.around.has(element) ? onNew : undefined));
      return false;
    },
    onLeave: () => {},
    onShadowRoot: () => {},
  };
}

/** Whether one of the blocks of an element's own text, by tag names, may contain a name. */
function* readText(
  root: Element,
  structure: FlatVisitor,
  { mayHoldName, onShadowRoot }: TagReadingDeps,
): Generator<undefined, boolean> {
  let isFound = false;
  const builder = createBlockBuilder(({ text }, apart) => {
    isFound ||=
      mayHoldName(text) ||
      (apart !== text && mayHoldName(apart)) ||
      (isSmall(text) && mayHoldName(text.toUpperCase()));
  });
  yield* walkFlat(root, {
    onText: (node) => builder.add(node),
    onEnter(element) {
      if (structure.onEnter(element)) return true;
      if (kindOf(element) !== 'silent') builder.close();
      return false;
    },
    onLeave: () => {},
    onShadowRoot: (shadowRoot) => onShadowRoot?.(shadowRoot),
  });
  builder.close();
  return isFound;
}

/** A line without capitals, like some bylines, may get them from its style. */
const isSmall = (text: string): boolean => text.length < 500 && !hasCapital(text);
