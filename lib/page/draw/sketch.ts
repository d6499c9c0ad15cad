import type { Mark } from '../marks/mark.ts';
import type { Layer } from './layers.ts';
import type { Stroke } from './line.ts';
import type { LookName, Measured } from './measure.ts';
import type { Part } from './part.ts';

/** A mark near the window, and its drawing. It is plain data, since a page may have thousands. */
export interface Sketch {
  readonly mark: Mark;
  readonly looks: readonly LookName[];
  /** px from the top of the document to its last position; infinite if it wasn't visible */
  seenAt: number | undefined;
  /** whether something of the page hid it when that was last checked, in ms */
  isCovered: boolean;
  askedAt: number;
  /** what is drawn, in coordinates of the layer */
  drawn: { layer: Layer; part: Part } | undefined;
}

/** ms for which the answer about covers stays valid, since asking is expensive */
const COVER_HOLDS = 90;

export const createSketch = (mark: Mark, looks: readonly LookName[]): Sketch => ({
  mark,
  looks,
  seenAt: undefined,
  isCovered: false,
  askedAt: Number.NEGATIVE_INFINITY,
  drawn: undefined,
});

/** Whether something of the page hides it. `ask` is called if the last answer is too old. */
export function checkCover(sketch: Sketch, ask: () => boolean, now: number): boolean {
  if (now - sketch.askedAt >= COVER_HOLDS) {
    sketch.askedAt = now;
    sketch.isCovered = ask();
  }
  return sketch.isCovered;
}

/** Converts lines to coordinates of a layer with this origin, in px of the viewport. */
export function toPart(
  { lines, ink }: Measured,
  origin: { x: number; y: number },
  zoom: number,
): Part {
  return { ink, lines: lines.map((line) => ({ ...line, ...toLayer(line, origin, zoom) })) };
}

function toLayer(
  { x1, y1, x2, y2, width }: Stroke,
  { x, y }: { x: number; y: number },
  zoom: number,
): Stroke {
  const [left, right] = [(x1 - x) / zoom, (x2 - x) / zoom];
  const [top, bottom] = [(y1 - y) / zoom, (y2 - y) / zoom];
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
