import type { HighlightStyle } from '../../settings/settings.ts';
import type { Drawing } from '../kits/drawing.ts';
import type { Mark } from '../marks/mark.ts';
import { drawSketches } from './draw-sketches.ts';
import { createLayers } from './layers.ts';
import { CURRENT, looksOf } from './measure.ts';
import { createNearness } from './nearness.ts';
import { createSights } from './sights.ts';
import { createSketch, type Sketch } from './sketch.ts';

/** Most marks to measure in one frame, since one element may contain thousands. */
const MAX_MEASURED = 300;

/**
 * Draws the marks of a page into a closed shadow root. `onNear`: other marks are now near the window. `onTop`: lines
 * are now above everything in the top layer, even cards.
 */
export function createDrawing(
  root: ShadowRoot,
  now: () => number,
  onNear: () => void,
  onTop: () => void,
): Drawing {
  const document = root.ownerDocument;
  const layers = createLayers(root, onTop);
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
      const near = nearest([...sketches.values()].filter(nearness.isNear), onNear);
      return drawSketches(layers, current ? [...near, current] : near, sights.look(), now());
    },
    raise: layers.raise,
  };
}

/** The marks nearest to the middle of the window, by their last position. Those never seen come first. */
function nearest(sketches: Sketch[], onMore: () => void): Sketch[] {
  if (sketches.length <= MAX_MEASURED) return sketches;
  const middle = window.scrollY + window.innerHeight / 2;
  const distance = ({ seenAt }: Sketch) => (seenAt === undefined ? -1 : Math.abs(seenAt - middle));
  sketches.sort((a, b) => distance(a) - distance(b));
  if (sketches[0]?.seenAt === undefined) onMore();
  for (const far of sketches.slice(MAX_MEASURED)) far.erase();
  return sketches.slice(0, MAX_MEASURED);
}
