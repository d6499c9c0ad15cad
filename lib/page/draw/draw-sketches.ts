import type { Drawn } from '../kits/drawing.ts';
import { isCovered } from './cover.ts';
import type { Layer } from './layer.ts';
import type { Layers } from './layers.ts';
import type { Box } from './line.ts';
import { type Measured, measure, type Sight } from './measure.ts';
import type { Part } from './part.ts';
import { checkCover, type Sketch, toPart } from './sketch.ts';
import type { Standing } from './standing.ts';

/** Measures all these marks, then draws them, so that reads come before writes. */
export function drawSketches(
  layers: Layers,
  sketches: readonly Sketch[],
  sight: Sight,
  now: number,
): Drawn {
  const seen: { sketch: Sketch; measured: Measured }[] = [];
  for (const sketch of sketches) {
    sketch.drawn = undefined;
    const measured = look(sketch, sight, now);
    if (measured) seen.push({ sketch, measured });
  }
  const zoom = zoomOf(document);
  // A new layer is laid out here, but nothing else is new.
  const placed = seen.map((each) => ({ ...each, layer: layers.layerFor(each.measured.place) }));
  const origins = new Map<Layer, { x: number; y: number }>();
  for (const { sketch, measured, layer } of placed) {
    let origin = origins.get(layer);
    if (!origin) {
      const { x, y } = layer.element.getBoundingClientRect();
      origin = { x, y };
      origins.set(layer, origin);
    }
    sketch.drawn = { layer, part: toPart(measured, origin, zoom) };
  }
  redraw(layers, sketches);
  return around(seen);
}

/** Draws again what was measured before. */
export function redraw(layers: Layers, sketches: Iterable<Sketch>): void {
  const parts = new Map<Layer, Part[]>();
  for (const { drawn } of sketches) {
    if (!drawn) continue;
    const there = parts.get(drawn.layer);
    if (there) there.push(drawn.part);
    else parts.set(drawn.layer, [drawn.part]);
  }
  layers.draw(parts);
}

function look(sketch: Sketch, sight: Sight, now: number): Measured | undefined {
  const measured = measure(sketch.mark, sketch.looks, sight);
  sketch.seenAt = (measured?.boxes[0]?.top ?? Number.POSITIVE_INFINITY) + window.scrollY;
  if (!measured) return undefined;
  const { boxes, standing } = measured;
  // An element may be long, or new.
  if (!boxes.some(isNear)) return undefined;
  return checkCover(sketch, () => isCovered(boxes, standing, sketch.mark.nodes), now)
    ? undefined
    : measured;
}

/** Whether a box is at most one window's height outside the window. */
const isNear = ({ top, bottom }: Box): boolean =>
  bottom > -window.innerHeight && top < 2 * window.innerHeight;

/** The elements of these texts with all elements around them. */
function around(seen: readonly { measured: Measured }[]): Drawn {
  const elements = new Set<Element>();
  let isSticky = false;
  for (const { measured } of seen) {
    isSticky ||= measured.standing.isSticky;
    let each: Standing | undefined = measured.standing;
    for (; each && !elements.has(each.element); each = each.parent) elements.add(each.element);
  }
  return { elements, isSticky };
}

/** How much the root element enlarges its content. Browsers that don't know this give px of the window. */
const zoomOf = ({ documentElement }: Document): number =>
  (documentElement as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
