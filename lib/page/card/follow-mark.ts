import { autoUpdate } from '@floating-ui/dom';
import type { Box } from '../../core/hover/corridor.ts';
import type { Anchor } from './anchor.ts';
import { avoid } from './avoid.ts';
import { moveTo } from './move-to.ts';
import { findPlace, formFor } from './placement.ts';
import { viewportOf } from './viewport.ts';

export interface FollowDeps {
  window: Window;
  /** where pinned cards are, in px of the viewport */
  pinned(): readonly Box[];
  /** the card has moved */
  onMoved(): void;
  /** the name is no longer visible */
  onHidden(): void;
  onError(error: unknown): void;
}

/**
 * Keeps a card beside its name through scrolling, resizing, zooming and its own growth. Returns a function that stops
 * it.
 */
export function followMark(
  anchor: Anchor,
  frame: HTMLElement,
  { window, pinned, onMoved, onHidden, onError }: FollowDeps,
): () => void {
  /** counts up with every placing and at the end; an outdated one places nothing */
  let current = 0;
  let wasSeen = false;
  const resize = (width: number, room: number) => {
    // 100vw in the style sheet would include the page's scrollbar.
    frame.style.width = `${width}px`;
    frame.style.setProperty('--card-room', `${room}px`);
  };
  const place = async () => {
    const mine = ++current;
    const viewport = viewportOf(window);
    frame.dataset.form = formFor(viewport);
    const found = await findPlace(anchor, { element: frame, resize }, viewport);
    if (mine !== current) return;
    const box = { ...found, height: frame.offsetHeight };
    const free = found.form === 'sheet' ? {} : avoid(box, pinned(), viewport);
    moveTo(frame, { ...found, ...free }, onMoved);
    const isHidden = found.isAnchorHidden || !anchor.box();
    // A page that scrolls smoothly to a name hasn't reached it yet.
    if (isHidden && wasSeen) onHidden();
    wasSeen ||= !isHidden;
  };
  const stop = autoUpdate(anchor, frame, () => void place().catch(onError));
  return () => {
    current++;
    stop();
  };
}
