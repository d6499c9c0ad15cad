import { type Box, type PointerPlace, placeOf } from '../../core/hover/corridor.ts';
import type { Opener } from '../../core/hover/hover-state.ts';
import type { CardView, Opening, PageCardDeps } from '../kits/card-kit.ts';
import { elementOf, type Mark } from '../marks/mark.ts';
import { createAnchor } from './anchor.ts';
import type { CardHost } from './card-host.ts';
import { createCardVisit } from './card-visit.ts';
import { createFocusReturn, type FocusReturn } from './focus-return.ts';
import { followMark } from './follow-mark.ts';
import { keepInView } from './keep-in-view.ts';
import { isOwnPage } from './own-page.ts';
import { findTone } from './page-tone.ts';

export type CreateView = (frame: HTMLElement, language: PageCardDeps['language']) => CardView;

/** What a card needs from its page. */
export interface OpenCardDeps extends PageCardDeps {
  host: CardHost;
  createView: CreateView;
}

/** What happens on one card. Its owner knows whether it is pinned. */
export interface OpenCardEvents {
  onHover(action: 'enter-card' | 'leave' | 'focus-card' | 'blur-card'): void;
  onPin(pinned: boolean): void;
  onClosed(): void;
  /** its name can't be seen any more */
  onHidden(): void;
}

/** One card on the page, from its preparation to its end. */
export interface OpenCard {
  readonly mark: Mark;
  readonly by: Opener;
  /** shows it; until then it is drawn and in place, but neither seen nor read aloud */
  reveal(by: Opener, at: Opening['at']): void;
  hasFocus(): boolean;
  focus(): void;
  /** brings it above anything that has come into the top layer meanwhile */
  raise(): void;
  setPinned(isPinned: boolean): void;
  setLook(): void;
  placeOf(x: number, y: number): PointerPlace;
  close(): void;
}

export function createOpenCard(
  { mark, at, answer, ...opening }: Opening,
  deps: OpenCardDeps,
  events: OpenCardEvents,
): OpenCard {
  const { window, host } = deps;
  const frame = host.addFrame();
  const { element } = frame;
  element.dataset.coming = '';
  let { by } = opening;
  let focusReturn: FocusReturn | undefined;
  const anchor = createAnchor(mark, at);
  const listen = (type: string, action: Parameters<OpenCardEvents['onHover']>[0]) =>
    element.addEventListener(type, ({ isTrusted }) => isTrusted && events.onHover(action));
  listen('pointerenter', 'enter-card');
  listen('pointerleave', 'leave');
  listen('focusin', 'focus-card');
  element.addEventListener('focusout', ({ relatedTarget }) => {
    // The focus stays in the card while it moves from control to control.
    if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) {
      events.onHover('blur-card');
    }
  });
  const setLook = () => {
    const { theme = 'auto', density = 'comfortable' } = deps.look() ?? {};
    element.dataset.density = density;
    element.dataset.theme = theme === 'auto' ? findTone(anchor.contextElement, window) : theme;
  };
  const focus = () =>
    element.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  const follow = () =>
    followMark(anchor, element, { window, onHidden: events.onHidden, onError: deps.onError });

  setLook();
  host.mountFor(elementOf(mark));
  // Open it first: outside the top layer a frame has no size to place it by.
  frame.raise();
  const visit = createCardVisit(mark, answer, {
    ...deps,
    isOnSite: !isOwnPage(window.location),
    onClosed: events.onClosed,
    onPin: events.onPin,
    view: deps.createView(element, deps.language),
  });
  let stop = follow();
  return {
    mark,
    get by() {
      return by;
    },
    reveal(opener, point) {
      by = opener;
      focusReturn = createFocusReturn(host.root, frame.hasFocus);
      host.keep();
      host.mountFor(elementOf(mark));
      // The page may have opened a popover above it meanwhile, or removed the host.
      if (!frame.isOpen() || window.document.querySelector(':popover-open')) frame.raise();
      if (anchor.aim(point)) {
        stop();
        stop = follow();
      }
      delete element.dataset.coming;
    },
    hasFocus: frame.hasFocus,
    focus,
    raise() {
      host.mountFor(elementOf(mark));
      frame.raise();
    },
    setPinned(isPinned) {
      stop();
      stop = isPinned ? keepInView(element, window) : follow();
      visit.setPinned(isPinned);
    },
    setLook,
    placeOf(x, y) {
      const name = anchor.box();
      return name ? placeOf(x, y, name, boxOf(element)) : 'elsewhere';
    },
    close() {
      stop();
      focusReturn?.restore();
      visit.end();
      frame.remove();
    },
  };
}

const boxOf = (element: Element): Box => element.getBoundingClientRect();
