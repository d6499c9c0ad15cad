import type { HighlightStyle } from '../../settings/settings.ts';
import type { Drawing } from '../kits/drawing.ts';
import type { Mark } from '../marks/mark.ts';
import { drawSketches } from './draw-sketches.ts';
import { createLayers } from './layers.ts';
import { CURRENT, looksOf } from './measure.ts';
import { createNearness } from './nearness.ts';
import { createSights } from './sights.ts';
import { createSketch, type Sketch } from './sketch.ts';

/** Draws the marks of a page into a closed shadow root. `onNear`: other marks are near the window now. */
export function createDrawing(root: ShadowRoot, now: () => number, onNear: () => void): Drawing {
  const document = root.ownerDocument;
  const layers = createLayers(root);
  const sights = createSights(document, now);
  const nearness = createNearness(document, onNear);
  const sketches = new Map<Mark, Sketch>();
  let current: Sketch | undefined;
  let painted: HighlightStyle | undefined;

  const erase = (sketch: Sketch) => {
    sketches.delete(sketch.mark);
    nearness.forget(sketch);
    sketch.erase();
  };
  const paintCurrent = (mark: Mark | undefined) => {
    if (current?.mark === mark) return;
    current?.erase();
    current = mark && createSketch(mark, CURRENT);
  };
  return {
    paint(marks, style) {
      const wanted = new Set(style === 'none' ? [] : marks.filter((mark) => mark.painted));
      for (const sketch of sketches.values()) {
        if (style !== painted || !wanted.has(sketch.mark)) erase(sketch);
      }
      painted = style;
      for (const mark of wanted) {
        if (!sketches.has(mark)) sketches.set(mark, createSketch(mark, looksOf(mark, style)));
      }
    },
    paintCurrent,
    changed: sights.changed,
    draw() {
      const near = [...sketches.values()].filter(nearness.isNear);
      return drawSketches(layers, current ? [...near, current] : near, sights.look(), now());
    },
    raise: layers.raise,
  };
}
