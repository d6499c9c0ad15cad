import type { HighlightStyle } from '../../settings/settings.ts';
import type { Drawing } from '../kits/drawing.ts';
import type { Mark } from '../marks/mark.ts';
import { drawSketches, redraw } from './draw-sketches.ts';
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
  let wanted: ReadonlySet<Mark> = new Set();
  let style: HighlightStyle = 'none';
  /** of marks near the window */
  let sketches = new Map<Mark, Sketch>();
  let current: Sketch | undefined;

  const all = (): Sketch[] => (current ? [...sketches.values(), current] : [...sketches.values()]);
  /** marks near the window, with what is known of those that were near before */
  const findNear = () => {
    const near = new Map<Mark, Sketch>();
    for (const mark of nearness.near()) {
      near.set(mark, sketches.get(mark) ?? createSketch(mark, looksOf(mark, style)));
    }
    return near;
  };
  return {
    paint(marks, next) {
      const painted = new Set(next === 'none' ? [] : marks.filter((mark) => mark.painted));
      for (const mark of wanted) if (!painted.has(mark)) nearness.forget(mark);
      for (const mark of painted) if (!wanted.has(mark)) nearness.add(mark);
      for (const mark of sketches.keys()) {
        if (next !== style || !painted.has(mark)) sketches.delete(mark);
      }
      wanted = painted;
      style = next;
      redraw(layers, all());
    },
    paintCurrent(mark) {
      if (current?.mark === mark) return;
      current = mark && createSketch(mark, CURRENT);
      redraw(layers, all());
    },
    changed: sights.changed,
    draw() {
      sketches = findNear();
      const near = nearest([...sketches.values()], onNear);
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
  for (const far of sketches.slice(MAX_MEASURED)) far.drawn = undefined;
  return sketches.slice(0, MAX_MEASURED);
}
