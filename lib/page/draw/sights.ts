import type { Change } from '../kits/drawing.ts';
import type { Sight } from './measure.ts';
import { findMoving } from './moving.ts';
import type { Standing } from './standing.ts';

/** ms for which styles stay valid after a change elsewhere on the page; a selector may affect our texts */
const HOLD = 250;

/** Keeps what was read from styles while it is valid, since reading takes most of a frame's time. */
export interface Sights {
  /** these targets changed, or something that may affect all styles */
  changed(changes?: readonly Change[]): void;
  look(): Sight;
}

export function createSights(document: Document, now: () => number): Sights {
  let standings = new Map<Element, Standing>();
  let isStale = false;
  let readAt = 0;
  let mayBeStale = false;
  /** Whether it is around our texts or in a style sheet. Then it matters at once. */
  const counts = (target: EventTarget | null): boolean => {
    const element = target instanceof Element ? target : (target as Node | null)?.parentElement;
    return !element || standings.has(element) || document.head?.contains(element);
  };
  return {
    changed(changes) {
      mayBeStale = true;
      isStale ||= !changes || changes.some(({ target }) => counts(target));
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
