import { moveTo } from './move-to.ts';
import { viewportOf } from './viewport.ts';

/** Keeps a card in its place, but inside the viewport when that shrinks. Returns a function that stops it. */
export function keepInView(frame: HTMLElement, window: Window, onMoved: () => void): () => void {
  const place = () => {
    const viewport = viewportOf(window);
    const { left, top, width, height } = frame.getBoundingClientRect();
    frame.style.setProperty('--card-room', `${viewport.height}px`);
    const place = {
      left: clamp(left, viewport.left, viewport.left + viewport.width - width),
      top: clamp(top, viewport.top, viewport.top + viewport.height - height),
    };
    moveTo(frame, place, onMoved);
  };
  const listening = new AbortController();
  const options = { passive: true, signal: listening.signal };
  window.visualViewport?.addEventListener('scroll', place, options);
  window.visualViewport?.addEventListener('resize', place, options);
  const resized = new ResizeObserver(place);
  resized.observe(frame);
  return () => {
    listening.abort();
    resized.disconnect();
  };
}

/** The lower limit wins, so a card higher than the viewport shows its beginning. */
const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));
