/** In ms. The shortest interval at which Chromium checks whether something covers an element. */
const LOOK_AGAIN = 100;

interface Sight extends IntersectionObserverEntry {
  /** whether nothing is over it and no effect applies; only Chromium knows (Intersection Observer v2) */
  isVisible?: boolean;
}

/**
 * Reports whether an element is visible through all frames around it. If the browser doesn't know what covers it, it
 * reports only whether the element is in the viewport. Returns a function that stops it.
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
