import type { Mark } from '../marks/mark.ts';
import { drawGroup, type Layer } from './layer.ts';
import type { Stroke } from './line.ts';
import type { LookName, Measured } from './measure.ts';

/** A mark and its drawing. */
export interface Sketch {
  readonly mark: Mark;
  readonly looks: readonly LookName[];
  /** px from the top of the document to its last position; infinite if it wasn't visible */
  seenAt: number | undefined;
  /** whether something of the page hides it; checked only now and then, since that is expensive */
  isCovered(ask: () => boolean, now: number): boolean;
  /** draws it into a layer with this origin, in px of the viewport */
  draw(measured: Measured, layer: Layer, origin: { x: number; y: number }, zoom: number): void;
  erase(): void;
  /** what is drawn, in coordinates of the layer */
  drawn(): { layer: Layer; strokes: readonly Stroke[] } | undefined;
}

/** ms for which the answer about covers stays valid */
const COVER_HOLDS = 90;

export function createSketch(mark: Mark, looks: readonly LookName[]): Sketch {
  let group: SVGGElement | undefined;
  let on: Layer | undefined;
  let strokes: readonly Stroke[] = [];
  let isCovered = false;
  let askedAt = Number.NEGATIVE_INFINITY;
  const erase = () => {
    group?.remove();
    group = undefined;
    on = undefined;
  };
  return {
    mark,
    looks,
    seenAt: undefined,
    isCovered(ask, now) {
      if (now - askedAt < COVER_HOLDS) return isCovered;
      askedAt = now;
      isCovered = ask();
      return isCovered;
    },
    draw({ lines, ink }, layer, origin, zoom) {
      if (layer !== on) erase();
      on = layer;
      group ??= layer.addGroup();
      const own = lines.map((line) => ({
        ...line,
        ...toLayer(line, origin, zoom),
      }));
      strokes = own;
      drawGroup(group, ink, own);
    },
    erase,
    drawn: () => (on ? { layer: on, strokes } : undefined),
  };
}

function toLayer(
  { x1, y1, x2, y2, width }: Stroke,
  origin: { x: number; y: number },
  zoom: number,
): Stroke {
  const [left, right] = [(x1 - origin.x) / zoom, (x2 - origin.x) / zoom];
  const [top, bottom] = [(y1 - origin.y) / zoom, (y2 - origin.y) / zoom];
  const isThin = width < 3;
  // A thin line that is level or upright stands on whole px, or its dots would be blurred.
  const snap = (at: number, isAcross: boolean) =>
    isThin && isAcross ? Math.round(at - width / 2) + width / 2 : at;
  return {
    x1: snap(left, x1 === x2),
    x2: snap(right, x1 === x2),
    y1: snap(top, y1 === y2),
    y2: snap(bottom, y1 === y2),
    width: isThin ? width : width / zoom,
  };
}
