import { elementOf } from '../marks/mark.ts';
import { propertyOf, styleOf } from '../read/dom-accessors.ts';
import { flatParentOf } from '../read/flat-tree.ts';
import type { Sketch } from './sketch.ts';

/** Up to this many marks are drawn before the browser says what is near. Their lines come a frame earlier. */
const AT_ONCE = 200;

/**
 * Marks within one window's height of the visible part are drawn in advance. `scrollMargin` is for parts that scroll by
 * themselves.
 */
const AROUND: IntersectionObserverInit & { scrollMargin?: string } = {
  rootMargin: '100% 0px',
  scrollMargin: '50%',
};

/** Knows which marks are in or near the window. The browser keeps track, so scrolling costs nothing here. */
export interface Nearness {
  forget(sketch: Sketch): void;
  /** starts watching it on first use, which reads styles */
  isNear(sketch: Sketch): boolean;
}

export function createNearness(document: Document, onChange: () => void): Nearness {
  const elements = new Map<Sketch, Element>();
  const sketches = new Map<Element, Set<Sketch>>();
  const near = new Set<Element>();
  let observer: IntersectionObserver | undefined;

  const onEntries = (entries: IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) near.add(target);
      else if (near.delete(target)) for (const sketch of sketches.get(target) ?? []) sketch.erase();
    }
    onChange();
  };
  const watch = (sketch: Sketch): Element | undefined => {
    const element = withBox(elementOf(sketch.mark));
    if (!element) return undefined;
    elements.set(sketch, element);
    const there = sketches.get(element);
    if (there) there.add(sketch);
    else {
      sketches.set(element, new Set([sketch]));
      if (sketches.size <= AT_ONCE) near.add(element);
      observer ??= new IntersectionObserver(onEntries, { root: document, ...AROUND });
      observer.observe(element);
    }
    return element;
  };
  return {
    forget(sketch) {
      const element = elements.get(sketch);
      const there = element && sketches.get(element);
      if (!element || !there) return;
      elements.delete(sketch);
      there.delete(sketch);
      if (there.size > 0) return;
      sketches.delete(element);
      near.delete(element);
      observer?.unobserve(element);
    },
    isNear(sketch) {
      const element = elements.get(sketch) ?? watch(sketch);
      return element !== undefined && near.has(element);
    },
  };
}

/** The element itself, or its nearest ancestor that has a box. */
function withBox(element: Element | null): Element | null {
  let each = element;
  while (each && propertyOf(styleOf(each), 'display') === 'contents') each = flatParentOf(each);
  return each;
}
