import { keepListening } from '../input/keep-listening.ts';

/**
 * ms in view that distinguish reading from a glance. More than half of all page views end before 15 s of engagement
 * (Chartbeat over two billion views, T. Haile, Time, 9 March 2014). With scrolling they count as reading.
 */
export const READ_AFTER = 15_000;

/** ms in view that count as reading without scrolling. 30 s are about 120 words (238 a minute, Brysbaert 2019). */
export const RESTED_AFTER = 30_000;

/** ms between two checks. They are too rare to cost anything. */
export const LOOK_EVERY = 1_000;

/** Share of the viewport. Scrolling less is only a nudge. */
const SCROLLED = 0.5;

export interface ReadingWatchDeps {
  window: Window;
  /** calls back every `ms`; returns a function that stops it */
  every(ms: number, run: () => void): () => void;
  /** the page was read; once per address */
  onRead(): void;
}

/**
 * Reports when a page was read. It was in view for a while and scrolled, or in view for longer without scrolling. It
 * starts again if a page changes its address without loading. A hidden page costs nothing. Returns a function that
 * stops it.
 */
export function watchReading({ window, every, onRead }: ReadingWatchDeps): () => void {
  const { document } = window;
  let address = addressOf(window);
  let seen = 0;
  let hasScrolled = false;
  let isRead = false;
  let stopLooking: (() => void) | undefined;

  const look = () => {
    if (addressOf(window) !== address) {
      address = addressOf(window);
      seen = 0;
      hasScrolled = false;
      isRead = false;
    }
    seen += LOOK_EVERY;
    if (isRead || seen < (hasScrolled ? READ_AFTER : RESTED_AFTER)) return;
    isRead = true;
    onRead();
  };
  const onVisibility = () => {
    stopLooking?.();
    stopLooking = document.visibilityState === 'visible' ? every(LOOK_EVERY, look) : undefined;
  };
  const onScroll = ({ target }: Event) => {
    const scrolled = target instanceof Element ? target.scrollTop : window.scrollY;
    if (scrolled >= SCROLLED * window.innerHeight) hasScrolled = true;
  };
  onVisibility();
  const stop = keepListening(document, (signal) => {
    document.addEventListener('visibilitychange', onVisibility, { signal });
    // Some pages scroll in an element of their own.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  });
  return () => {
    stopLooking?.();
    stop();
  };
}

/** A fragment leads to another place on the same page. */
const addressOf = ({ location }: Window): string => location.href.replace(/#.*$/s, '');
