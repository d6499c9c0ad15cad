import { shadowRootOf } from '../read/dom-accessors.ts';

/** The element at a point of the viewport that receives the pointer, also inside open shadow roots. */
export function topmostAt(x: number, y: number): Element | null {
  let top = document.elementFromPoint(x, y);
  for (let root = top && shadowRootOf(top); root; ) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === top) break;
    top = inner;
    root = shadowRootOf(inner);
  }
  return top;
}
