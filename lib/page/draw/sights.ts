import type { Sight } from './measure.ts';
import { findMoving } from './moving.ts';
import type { Standing } from './standing.ts';

/** ms for which styles stay valid after a change elsewhere on the page; a selector may affect our texts */
const HOLD = 250;

/** Keeps what was read from styles while it is valid, since reading takes most of a frame's time. */
export interface Sights {
  /** a node changed, or something that may affect all styles */
  changed(node?: Node): void;
  look(): Sight;
}

export function createSights(document: Document, now: () => number): Sights {
  let standings = new Map<Element, Standing>();
  let isStale = false;
  let readAt = 0;
  let mayBeStale = false;
  return {
    changed(node) {
      const element = node instanceof Element ? node : node?.parentElement;
      // A change around our texts or in a style sheet counts at once.
      if (!element || standings.has(element) || document.head?.contains(element)) isStale = true;
      else mayBeStale = true;
    },
    look() {
      if (isStale || (mayBeStale && now() - readAt > HOLD)) {
        standings = new Map();
        isStale = false;
        mayBeStale = false;
        readAt = now();
      }
      return { standings, boxes: new Map(), moving: findMoving(document) };
    },
  };
}
