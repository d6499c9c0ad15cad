/** A line of a mark in px of the viewport, and the look that it is painted in. */
export interface PaintedStroke {
  name: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  width: number;
}

/** Runs on the root of the marks: the lines that are wholly in the window. */
export function readStrokes(root: ShadowRoot): PaintedStroke[] {
  const { documentElement, defaultView } = root.ownerDocument;
  const zoom = (documentElement as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  const room = { x: documentElement.clientWidth, y: (defaultView as Window).innerHeight };
  return [...root.querySelectorAll<SVGSVGElement>('svg')].flatMap((layer) => {
    const corner = layer.getBoundingClientRect();
    const moved = (side: string) => (Number.parseFloat(side) || 0) * zoom;
    const [left, top] = [
      corner.left - moved(layer.style.left),
      corner.top - moved(layer.style.top),
    ];
    return [...layer.querySelectorAll('path')].flatMap((path) => {
      const name = path.getAttribute('class') ?? '';
      const width = Number(path.getAttribute('stroke-width'));
      const lines = (path.getAttribute('d') ?? '').split(/\n?M/).slice(1);
      return lines.flatMap((line) => {
        const ends = (line.match(/[-\d.e]+/g) ?? []).map((at) => Number(at) * zoom);
        const [x1 = 0, x2 = 0] = [0, 2].map((i) => (ends[i] ?? 0) + left);
        const [y1 = 0, y2 = 0] = [1, 3].map((i) => (ends[i] ?? 0) + top);
        const isIn = [x1, x2].every((x) => x > width && x < room.x - width);
        const isOn = [y1, y2].every((y) => y > width && y < room.y - width);
        return isIn && isOn ? [{ name, x1, y1, x2, y2, width }] : [];
      });
    });
  });
}

/** Runs on the root of the marks: takes the lines out of sight, or brings them back. */
export function toggleLines(root: ShadowRoot): void {
  for (const layer of root.querySelectorAll<HTMLElement>('.layer')) {
    layer.style.opacity = layer.style.opacity === '0' ? '' : '0';
  }
}
