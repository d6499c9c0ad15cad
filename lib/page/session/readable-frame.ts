import { keepListening } from '../input/keep-listening.ts';

/** px: in a frame that is smaller nobody reads. Those of advertisements and counters are. */
const MIN_WIDTH = 200;
const MIN_HEIGHT = 150;

/**
 * Calls back once when somebody can read this page. Its tab must be in front. If it is a frame of another origin, it
 * must also be visible and large enough. Returns a function that stops it.
 */
export function whenReadable(window: Window, run: () => void): () => void {
  const { document } = window;
  const isFrame = isForeign(window);
  let isOver = false;
  let isInSight = !isFrame;
  let sight: IntersectionObserver | undefined;
  const stop = () => {
    isOver = true;
    stopListening();
    sight?.disconnect();
  };
  const check = () => {
    if (isOver || !isInSight || document.visibilityState === 'hidden') return;
    if (isFrame && (window.innerWidth < MIN_WIDTH || window.innerHeight < MIN_HEIGHT)) return;
    stop();
    run();
  };
  const stopListening = keepListening(document, (signal) => {
    document.addEventListener('visibilitychange', check, { signal });
    if (isFrame) window.addEventListener('resize', check, { signal });
  });
  if (isFrame) {
    sight = new IntersectionObserver((entries) => {
      isInSight = entries.at(-1)?.isIntersecting ?? false;
      check();
    });
    sight.observe(document.documentElement);
  }
  check();
  return stop;
}

/** Whether this frame's page belongs to another site. Only then is the top page out of reach. */
function isForeign(window: Window): boolean {
  try {
    return window.top !== window && !window.top?.document;
  } catch {
    return true;
  }
}
