import { type Box, type PointerPlace, placeOf } from '../../core/hover/corridor.ts';
import type { Opener } from '../../core/hover/hover-state.ts';
import type { FromCard } from '../../messaging/card-port.ts';
import type { Opening, PageCardDeps } from '../kits/card-kit.ts';
import { elementOf, type Mark } from '../marks/mark.ts';
import { createAnchor } from './anchor.ts';
import type { CardHost } from './card-host.ts';
import { createCardLook } from './card-look.ts';
import { createCardVisit } from './card-visit.ts';
import { createFocusReturn, type FocusReturn } from './focus-return.ts';
import { followMark } from './follow-mark.ts';
import { createFrameView } from './frame-view.ts';
import { type KeptCard, keepInView } from './keep-in-view.ts';
import { isOwnPage } from './own-page.ts';
import { createReveal } from './reveal.ts';
import { watchCover } from './watch-cover.ts';

/** What a card needs from its page. */
export interface OpenCardDeps extends PageCardDeps {
  host: CardHost;
  /** where pinned cards are, in px of the viewport */
  pinned(): readonly Box[];
}

/** What happens on one card. Its owner knows whether it is pinned. */
export interface OpenCardEvents {
  onHover(action: 'enter-card' | 'leave' | 'focus-card' | 'blur-card'): void;
  onPin(pinned: boolean): void;
  onClosed(): void;
  /** its name is no longer visible */
  onHidden(): void;
}

/** One card on the page, from its preparation to its end. */
export interface OpenCard {
  readonly mark: Mark;
  readonly by: Opener;
  /** shows it; before that it is drawn and in place, but neither visible nor read aloud */
  reveal(by: Opener, at: Opening['at']): void;
  hasFocus(): boolean;
  focus(): void;
  /** moves it above anything that has entered the top layer since */
  raise(): void;
  setPinned(isPinned: boolean): void;
  setLook(): void;
  placeOf(x: number, y: number): PointerPlace;
  /** where it is, in px of the viewport */
  box(): Box;
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
  let { by } = opening;
  let focusReturn: FocusReturn | undefined;
  /** present while it is pinned */
  let kept: KeptCard | undefined;
  const listening = new AbortController();
  const anchor = createAnchor(mark, at);
  const listen = (type: string, action: Parameters<OpenCardEvents['onHover']>[0]) =>
    element.addEventListener(type, ({ isTrusted }) => isTrusted && events.onHover(action), {
      signal: listening.signal,
    });
  listen('pointerenter', 'enter-card');
  listen('pointerleave', 'leave');
  const view = createFrameView(frame.send);
  const revealing = createReveal(frame, () => onMoved());
  const receive = (message: FromCard) => {
    if (message.type === 'size') revealing.drawn(message.height);
    else if (message.type === 'focus') {
      events.onHover(message.isInside ? 'focus-card' : 'blur-card');
    } else if (message.type === 'escape') deps.onEscape();
    else if (message.type === 'move') kept?.moveBy(message);
    else view.receive(message);
  };
  frame.listen({ onMessage: receive, onFailed: revealing.failed });
  const look = createCardLook(anchor, frame, deps);
  const onMoved = () => {
    look.update();
    frame.send({ type: 'moved' });
  };
  const follow = () =>
    followMark(anchor, element, {
      window,
      pinned: deps.pinned,
      onMoved,
      onHidden: events.onHidden,
      onError: deps.onError,
    });

  look.set();
  // Open it first, because outside the top layer a frame has no size.
  frame.raise();
  const visit = createCardVisit(mark, answer, {
    ...deps,
    isOnSite: !isOwnPage(window.location),
    switchSiteOff: () => deps.switchSiteOff(by),
    onClosed: events.onClosed,
    onPin: events.onPin,
    view,
  });
  let stop = follow();
  let stopCover = () => {};
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
      // Meanwhile the page may have opened a popover above it or removed the host.
      if (!frame.isOpen() || window.document.querySelector(':popover-open')) frame.raise();
      if (anchor.aim(point)) {
        stop();
        stop = follow();
      }
      revealing.reveal();
      stopCover = watchCover(element, {
        window,
        root: () => host.root,
        onMoved,
        onCovered: (isCovered) => frame.send({ type: 'covered', isCovered }),
      });
      host.prepareSpare('after-card');
    },
    hasFocus: frame.hasFocus,
    focus: revealing.focus,
    raise() {
      // Until it is shown, it waits where the page doesn't see it.
      if (focusReturn) host.mountFor(elementOf(mark));
      frame.raise();
    },
    setPinned(isPinned) {
      stop();
      kept = isPinned ? keepInView(element, window, onMoved) : undefined;
      stop = kept?.stop ?? follow();
      visit.setPinned(isPinned);
    },
    setLook: look.set,
    placeOf(x, y) {
      const name = anchor.box();
      return name ? placeOf(x, y, name, boxOf(element)) : 'elsewhere';
    },
    box: () => boxOf(element),
    close() {
      stop();
      stopCover();
      listening.abort();
      focusReturn?.restore();
      visit.end();
      frame.remove();
    },
  };
}

const boxOf = (element: Element): Box => element.getBoundingClientRect();
