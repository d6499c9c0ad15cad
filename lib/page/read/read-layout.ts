import { createBlockBuilder } from './block-builder.ts';
import { dataOf, textContentOf } from './dom-accessors.ts';
import { walkFlat } from './flat-tree.ts';
import { asSeen, findHider, hasBox, keepsLines, type Look, lookAt } from './layout.ts';
import { isRegion, type Region } from './region.ts';
import type { RegionTree } from './region-tree.ts';
import { isEdited, kindOf } from './skip-rules.ts';
import type { Surroundings } from './surroundings.ts';

export interface LayoutDeps {
  isTop: boolean;
  mayHoldName(text: string): boolean;
  onHidden: ((hider: Element) => void) | undefined;
  surroundingsOf(element: Element, look: Look): Surroundings;
  tree: RegionTree;
  /** a region inside that hasn't been read yet */
  onNew(region: Region): void;
}

/**
 * Reads a region as it is laid out and keeps the blocks that may contain a name. `inline`: it isn't a region by its
 * style, so its text continues that of the region around it.
 */
export function* readLayout(
  region: Region,
  deps: LayoutDeps,
): Generator<undefined, 'read' | 'inline'> {
  const { root } = region;
  const { tree } = deps;
  region.hasBox = hasBox(root);
  const rootLook = lookAt(root);
  if (!region.hasBox || rootLook.flow === 'hidden') {
    deps.onHidden?.(findHider(root));
    region.parts = region.parts.filter(isRegion);
    return 'read';
  }
  if (!deps.isTop && rootLook.flow === 'inline') return 'inline';
  const around = deps.surroundingsOf(root, rootLook);
  const isRead = !around.isEdited && !around.isClipped && rootLook.flow !== 'unseen';
  const parts: Region['parts'] = [];
  const builder = createBlockBuilder((block) => {
    if (!isRead || !deps.mayHoldName(block.text)) return;
    parts.push(around.isAside ? { ...block, aside: true } : block);
  });
  const looks: Look[] = [rootLook];

  const enterInline = (element: Element, look: Look): boolean => {
    if (isEdited(element)) {
      builder.close();
      return false;
    }
    const { flow } = look;
    if (flow === 'hidden' && deps.mayHoldName(textContentOf(element))) deps.onHidden?.(element);
    if (flow === 'hidden' || flow === 'unseen') return false;
    if (flow === 'block') builder.close();
    looks.push(look);
    return true;
  };
  yield* walkFlat(root, {
    onText(node) {
      const look = looks[looks.length - 1] as Look;
      const data = dataOf(node);
      if (!data.includes('\n') || !keepsLines(look)) {
        builder.add(node, 0, data.length, asSeen(data, look));
        return;
      }
      for (const [from, to] of linesOf(data)) {
        if (from > 0) builder.close();
        builder.add(node, from, to, asSeen(data.slice(from, to), look));
      }
    },
    onEnter(element) {
      const kind = kindOf(element);
      if (kind === 'silent') return false;
      if (kind === 'inline') return enterInline(element, lookAt(element));
      if (kind === 'block' && (region.hasJoined || tree.isJoined(element))) {
        const look = lookAt(element);
        if (look.flow === 'inline' || tree.isJoined(element)) {
          tree.join(element);
          return enterInline(element, look);
        }
      }
      builder.close();
      if (kind === 'block') parts.push(tree.of(element, deps.onNew));
      return false;
    },
    onLeave() {
      if (looks.pop()?.flow === 'block') builder.close();
    },
    onShadowRoot: () => {},
  });
  builder.close();
  region.parts = parts;
  return 'read';
}

/** The lines of a text where line feeds break lines. */
function linesOf(text: string): [number, number][] {
  const lines: [number, number][] = [];
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end + 1;
    lines.push([from, to]);
    from = to;
    if (end === -1) break;
  }
  return lines;
}
