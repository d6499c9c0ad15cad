/** The element at a point of the viewport that receives the pointer, also inside open shadow roots. */
export function topmostAt(x: number, y: number): Element | null {
  let top = document.elementFromPoint(x, y);
  for (let root = top?.shadowRoot; root; ) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === top) break;
    top = inner;
    root = inner.shadowRoot;
  }
  return top;
}
