/** ms: the shortest time in which Chromium looks again whether something covers an element. */
const LOOK_AGAIN = 100;

interface Sight extends IntersectionObserverEntry {
  /** is nothing over it, and no effect on it? Chromium alone knows (Intersection Observer v2). */
  isVisible?: boolean;
}

/**
 * Tells whether an element is in sight, across all frames around it. Where the browser doesn't know what covers it,
 * only whether it is in the viewport. Returns the way to stop.
 */
export function watchSight(element: Element, onSight: (isVisible: boolean) => void): () => void {
  const options = { trackVisibility: true, delay: LOOK_AGAIN, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as Sight | undefined;
    if (last) onSight(last.isVisible ?? last.isIntersecting);
  }, options as IntersectionObserverInit);
  observer.observe(element);
  return () => observer.disconnect();
}
