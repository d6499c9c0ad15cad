import type { Drawn } from '../kits/drawing.ts';
import { isCovered } from './cover.ts';
import type { Layer } from './layer.ts';
import type { Layers } from './layers.ts';
import { type Measured, measure, type Sight } from './measure.ts';
import type { Sketch } from './sketch.ts';

/** Measures all these marks, then draws them, so that reads come before writes. */
export function drawSketches(
  layers: Layers,
  sketches: readonly Sketch[],
  sight: Sight,
  now: number,
): Drawn {
  const all = sketches.map((sketch) => ({ sketch, measured: look(sketch, sight, now) }));
  const drawn = all.flatMap(({ sketch, measured }) => {
    if (measured) return [{ sketch, measured, layer: layers.layerFor(measured.place) }];
    sketch.erase();
    return [];
  });
  const used = new Set(drawn.map(({ layer }) => layer));
  layers.keep(used);
  const zoom = zoomOf(document);
  const origins = new Map(
    Array.from(used, (layer) => [layer, layer.element.getBoundingClientRect()]),
  );
  for (const { sketch, measured, layer } of drawn) {
    sketch.draw(measured, layer, origins.get(layer) ?? { x: 0, y: 0 }, zoom);
  }
  for (const layer of used) layer.fit(strokesOn(layer, drawn));
  const standings = new Set(drawn.map(({ measured }) => measured.standing));
  return {
    elements: new Set(Array.from(standings, ({ element }) => element)),
    isSticky: [...standings].some((standing) => standing.isSticky),
  };
}

function look(sketch: Sketch, sight: Sight, now: number): Measured | undefined {
  const measured = measure(sketch.mark, sketch.looks, sight);
  sketch.seenAt = (measured?.boxes[0]?.top ?? Number.POSITIVE_INFINITY) + window.scrollY;
  if (!measured) return undefined;
  const { boxes, standing } = measured;
  return sketch.isCovered(() => isCovered(boxes, standing), now) ? undefined : measured;
}

function* strokesOn(layer: Layer, drawn: readonly { sketch: Sketch }[]) {
  for (const { sketch } of drawn) {
    const there = sketch.drawn();
    if (there?.layer === layer) yield* there.strokes;
  }
}

/** How much the root element enlarges its content. Browsers that don't know this give px of the window. */
const zoomOf = ({ documentElement }: Document): number =>
  (documentElement as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
