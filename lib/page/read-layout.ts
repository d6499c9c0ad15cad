import { createBlockBuilder } from './block-builder.ts';
import { walkFlat } from './flat-tree.ts';
import { asSeen, findHider, hasBox, type Look, lookAt } from './layout.ts';
import type { Region, Regions } from './region.ts';
import { isEdited, kindOf } from './skip-rules.ts';
import type { Surroundings } from './surroundings.ts';

export interface LayoutDeps {
  isTop: boolean;
  mayHoldName(text: string): boolean;
  onHidden: ((hider: Element) => void) | undefined;
  surroundingsOf(element: Element): Surroundings;
  /** elements that are inline by their style only */
  joined: WeakSet<Element>;
  regions: Regions;
  regionOf(root: Element): Region;
}

/**
 * Reads a region as it is laid out and keeps the blocks that may hold a name. `inline`: it is no region by its
 * style, its text continues that of the region around.
 */
export function* readLayout(
  region: Region,
  deps: LayoutDeps,
): Generator<undefined, 'read' | 'inline'> {
  const { root } = region;
  region.hasBox = hasBox(root);
  const rootLook = lookAt(root);
  if (!region.hasBox || rootLook.flow === 'hidden') {
    deps.onHidden?.(findHider(root));
    region.parts = region.parts.filter((part) => 'root' in part);
    return 'read';
  }
  if (!deps.isTop && rootLook.flow === 'inline') return 'inline';
  const around = deps.surroundingsOf(root);
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
    if (look.flow === 'hidden' && deps.mayHoldName(element.textContent ?? ''))
      deps.onHidden?.(element);
    if (look.flow === 'hidden' || look.flow === 'unseen') return false;
    if (look.flow === 'block') builder.close();
    looks.push(look);
    return true;
  };
  yield* walkFlat(root, {
    onText(node) {
      const look = looks[looks.length - 1] as Look;
      for (const [from, to] of linesOf(node.data, look)) {
        if (from > 0) builder.close();
        builder.add(node, from, to, asSeen(node.data.slice(from, to), look));
      }
    },
    onEnter(element) {
      const kind = kindOf(element);
      if (kind === 'silent') return false;
      if (kind === 'inline') return enterInline(element, lookAt(element));
      if (kind === 'block' && (region.hasJoined || deps.joined.has(element))) {
        const look = lookAt(element);
        if (look.flow === 'inline' || deps.joined.has(element)) {
          deps.joined.add(element);
          deps.regions.delete(element);
          return enterInline(element, look);
        }
      }
      builder.close();
      if (kind === 'block') parts.push(deps.regionOf(element));
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

/** The lines of a text whose line feeds break lines; else all of it. */
function linesOf(text: string, { keepsLines }: Look): [number, number][] {
  if (!keepsLines || !text.includes('\n')) return [[0, text.length]];
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
