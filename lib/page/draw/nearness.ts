import { elementOf, type Mark } from '../marks/mark.ts';
import { propertyOf, styleOf } from '../read/dom-accessors.ts';
import { flatParentOf } from '../read/flat-tree.ts';

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
  add(mark: Mark): void;
  forget(mark: Mark): void;
  /** the marks near the window; begins to watch some of the new ones, which reads styles */
  near(): Set<Mark>;
}

/** `onNear`: other marks are now near the window, or new ones wait to be watched. */
export function createNearness(document: Document, onNear: () => void): Nearness {
  const waiting = new Set<Mark>();
  const elements = new Map<Mark, Element>();
  const marks = new Map<Element, Mark[]>();
  const near = new Set<Element>();
  let observer: IntersectionObserver | undefined;

  const onEntries = (entries: IntersectionObserverEntry[]) => {
    let isNew = false;
    for (const { target, isIntersecting } of entries) {
      // Far marks are left out of the next drawing. Until then, nobody sees them.
      if (!isIntersecting) near.delete(target);
      else if (!near.has(target)) {
        near.add(target);
        isNew = true;
      }
    }
    if (isNew) onNear();
  };
  const watch = (mark: Mark): boolean => {
    const element = withBox(elementOf(mark));
    if (!element) return false;
    waiting.delete(mark);
    elements.set(mark, element);
    const there = marks.get(element);
    if (there) there.push(mark);
    else {
      marks.set(element, [mark]);
      if (marks.size <= AT_ONCE) near.add(element);
      observer ??= new IntersectionObserver(onEntries, { root: document, ...AROUND });
      observer.observe(element);
    }
    return true;
  };
  const watchSome = () => {
    let watched = 0;
    for (const mark of waiting) {
      if (watched === AT_ONCE) return onNear();
      if (watch(mark)) watched++;
    }
  };
  return {
    add: (mark) => void waiting.add(mark),
    forget(mark) {
      waiting.delete(mark);
      const element = elements.get(mark);
      if (!element) return;
      elements.delete(mark);
      const left = marks.get(element)?.filter((each) => each !== mark) ?? [];
      if (left.length > 0) return void marks.set(element, left);
      marks.delete(element);
      near.delete(element);
      observer?.unobserve(element);
    },
    near() {
      watchSome();
      return new Set(Array.from(near, (element) => marks.get(element) ?? []).flat());
    },
  };
}

/** The element itself, or its nearest ancestor that has a box. */
function withBox(element: Element | null): Element | null {
  let each = element;
  while (each && propertyOf(styleOf(each), 'display') === 'contents') each = flatParentOf(each);
  return each;
}
