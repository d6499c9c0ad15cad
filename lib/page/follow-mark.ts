import { type Mark, rectsOf } from './mark.ts';
import { type Box, cardRoom, cardWidth, placeCard } from './placement.ts';

export interface MarkFollower {
  /** begins to keep the card at this mark; `at` chooses the line when the name wraps */
  follow(mark: Mark, frame: HTMLElement, at?: { x: number; y: number }): void;
  stop(): void;
  /** where name and card stand now, while a card is shown */
  readonly boxes: { anchor: Box; card: Box } | undefined;
}

/** Keeps the card beside its name through scrolling, resizing, zooming and its own growth. */
export function createMarkFollower(window: Window): MarkFollower {
  let boxes: { anchor: Box; card: Box } | undefined;
  let stop = () => {};
  return {
    follow(mark, frame, at) {
      stop();
      const place = () => {
        const anchor = anchorOf(mark, at);
        if (!anchor) return;
        const viewport = viewportOf(window);
        // Not by 100vw in the style sheet, which counts the page's scrollbar as room.
        frame.style.width = `${cardWidth(viewport)}px`;
        frame.style.setProperty('--card-room', `${cardRoom(anchor, viewport)}px`);
        const { width, height } = frame.getBoundingClientRect();
        const card = placeCard(anchor, { width, height }, viewport);
        frame.style.left = `${card.left}px`;
        frame.style.top = `${card.top}px`;
        boxes = { anchor, card };
      };
      const listening = new AbortController();
      const options = { capture: true, passive: true, signal: listening.signal };
      window.addEventListener('scroll', place, options);
      window.addEventListener('resize', place, options);
      window.visualViewport?.addEventListener('scroll', place, options);
      window.visualViewport?.addEventListener('resize', place, options);
      const resized = new ResizeObserver(place);
      resized.observe(frame);
      place();
      stop = () => {
        listening.abort();
        resized.disconnect();
        boxes = undefined;
      };
    },
    stop: () => stop(),
    get boxes() {
      return boxes;
    },
  };
}

/**
 * Where the name stands: from side to side the line under the pointer, else its first one; from top to bottom
 * all of its lines, so that the card covers none of them. Lines in different columns are apart: then one alone.
 */
function anchorOf(mark: Mark, at: { x: number; y: number } | undefined): Box | undefined {
  const rects = rectsOf(mark);
  const line = (at && rects.find((rect) => at.y >= rect.top && at.y <= rect.bottom)) ?? rects[0];
  if (!line) return undefined;
  const top = Math.min(...rects.map((rect) => rect.top));
  const height = Math.max(...rects.map((rect) => rect.bottom)) - top;
  const isTogether = height <= rects.length * line.height * 2;
  return isTogether ? { left: line.left, top, width: line.width, height } : line;
}

function viewportOf(window: Window): Box {
  const { visualViewport: view } = window;
  return view
    ? { left: view.offsetLeft, top: view.offsetTop, width: view.width, height: view.height }
    : { left: 0, top: 0, width: window.innerWidth, height: window.innerHeight };
}
