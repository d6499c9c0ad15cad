import { moveTo } from './move-to.ts';
import { viewportOf } from './viewport.ts';

/** How far to move, in px. */
export interface Step {
  x: number;
  y: number;
}

const STAY: Step = { x: 0, y: 0 };

export interface KeptCard {
  /** moves it as far as the viewport goes */
  moveBy(step: Step): void;
  stop(): void;
}

/** Keeps a card in its place, but inside the viewport when that shrinks. The reader may move it. */
export function keepInView(frame: HTMLElement, window: Window, onMoved: () => void): KeptCard {
  const place = (by: Step = STAY) => {
    const viewport = viewportOf(window);
    const box = frame.getBoundingClientRect();
    const { width, height } = box;
    const [left, top] = [box.left + by.x, box.top + by.y];
    frame.style.setProperty('--card-room', `${viewport.height}px`);
    const place = {
      left: clamp(left, viewport.left, viewport.left + viewport.width - width),
      top: clamp(top, viewport.top, viewport.top + viewport.height - height),
    };
    moveTo(frame, place, onMoved);
  };
  const listening = new AbortController();
  const options = { passive: true, signal: listening.signal };
  const stay = () => place();
  window.visualViewport?.addEventListener('scroll', stay, options);
  window.visualViewport?.addEventListener('resize', stay, options);
  const resized = new ResizeObserver(stay);
  resized.observe(frame);
  return {
    moveBy: place,
    stop() {
      listening.abort();
      resized.disconnect();
    },
  };
}

/** The lower limit wins, so a card higher than the viewport shows its beginning. */
const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));
