/** How long after its text is there (DOMContentLoaded) a made-up page has its marks. */
export interface MarkTimes {
  /** ms from DOMContentLoaded until the first lines are in the overlay */
  marked: number;
  /** … until the frame that shows them was made */
  drawn: number;
  /** … from the first paint of text until the first lines are in the overlay */
  afterPaint: number;
  marks: number;
}

declare global {
  interface Window {
    benchMarks?: MarkTimes;
  }
}

/**
 * Runs on the closed root of the overlay, which only the browser's protocol can open. It is sent as text. The root
 * stays empty for a while after the page has loaded, so it is opened before there are lines.
 */
export function watchMarks(root: ShadowRoot): void {
  const window = root.ownerDocument.defaultView as Window;
  const { performance } = window;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const textThere = navigation?.domContentLoadedEventStart ?? 0;
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true });
  look();

  function look(): void {
    if (!root.querySelector('path')) return;
    observer.disconnect();
    const at = performance.now();
    window.requestAnimationFrame(() => {
      // The next task comes after the frame.
      setTimeout(() => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        window.benchMarks = {
          marked: at - textThere,
          drawn: performance.now() - textThere,
          afterPaint: at - (paint?.startTime ?? at),
          marks: [...root.querySelectorAll('path')].flatMap(
            (path) => path.getAttribute('d')?.split('\n') ?? [],
          ).length,
        };
      });
    });
  }
}
