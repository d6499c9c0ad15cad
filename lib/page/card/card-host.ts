import { type CardFrame, createCardFrame, FRAME_CSS, type FrameDeps } from './card-frame.ts';
import { findModal } from './find-modal.ts';
import { createRoom, moveInto } from './room.ts';

/** Fixed, so that the page's layout doesn't move. The frames themselves are placed in the top layer. */
const HOST_CSS = `
  :host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;
    width: 0 !important; height: 0 !important; display: block !important; }
  .live { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
    white-space: nowrap; }
  ${FRAME_CSS}
`;

/** In ms. Screen readers take about this long to notice a new live region, and miss earlier messages. */
const SPEAK_AFTER = 100;

/** ms: a card that has just been shown is painted first. */
const AFTER_CARD = 1000;

/** ms after which a page that never rests gets a frame all the same. */
const AT_LAST = 200;

/** The element that holds all cards of a page. Where it moves to, another one takes its place. */
export interface CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** a frame for one card, not shown yet */
  addFrame(): CardFrame;
  /** makes a frame ahead when there is time, so that the next card needn't wait for its code */
  prepareSpare(when: 'now' | 'after-card'): void;
  /** moves the host to where a card at `anchor` can be used: inside the open modal dialog if there is one */
  mountFor(anchor: Element | null): void;
  /** a card is shown: from now on the host may stay in the page */
  keep(): void;
  /** takes the host out of the page's sight if nothing was ever shown */
  withdraw(): void;
  /** says something once to screen readers */
  announce(text: string): void;
  destroy(): void;
}

export interface HostDeps extends FrameDeps {
  /** a closed root that is in the page already: the host waits there, so that no page sees a card coming */
  home: ShadowRoot;
}

/** Creates the host, and keeps it out of the page's sight until a card is shown or something is announced. */
export function createCardHost(document: Document, { home, ...deps }: HostDeps): CardHost {
  let room = createRoom(document, HOST_CSS);
  const live = document.createElement('div');
  live.className = 'live';
  live.setAttribute('role', 'status');
  room.root.append(live);
  const frames = new Set<CardFrame>();
  /** a frame for the next card that already has its code */
  let spare: CardFrame | undefined;
  let preparing: ReturnType<typeof setTimeout> | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let isKept = false;
  let isThere = true;
  const beReady = () => {
    if (room.element.isConnected) return;
    const place = home.isConnected ? home : document.documentElement;
    place.append(room.element);
  };
  const makeSpare = () => {
    beReady();
    spare ??= createCardFrame(room.root, deps);
  };
  const mountFor = (anchor: Element | null) => {
    const parent = findModal(document, anchor) ?? document.documentElement;
    const { element, root } = room;
    if (element.parentNode === parent) return;
    const open = [...frames].filter((frame) => frame.isOpen());
    const focused = root.activeElement;
    if (!element.isConnected) parent.append(element);
    else {
      room = createRoom(document, HOST_CSS);
      parent.append(room.element);
      for (const part of root.querySelectorAll('.live, .frame')) moveInto(room.root, part);
      element.remove();
    }
    // What can't be moved whole loses the focus and its place in the top layer, and frames lose their documents.
    for (const frame of open) if (!frame.isOpen()) frame.raise();
    if (focused instanceof HTMLElement && room.root.activeElement !== focused)
      focused.focus({ preventScroll: true });
  };
  beReady();
  return {
    get element() {
      return room.element;
    },
    get root() {
      return room.root;
    },
    mountFor,
    addFrame() {
      beReady();
      const frame = spare?.hasFailed() === false ? spare : createCardFrame(room.root, deps);
      spare = undefined;
      frames.add(frame);
      const remove = () => {
        frames.delete(frame);
        if (spare || frame.hasFailed() || !room.element.isConnected) return frame.remove();
        frame.empty();
        spare = frame;
      };
      return { ...frame, remove };
    },
    prepareSpare(when) {
      clearTimeout(preparing);
      preparing = setTimeout(
        () => requestIdleCallback(() => isThere && makeSpare(), { timeout: AT_LAST }),
        when === 'now' ? 0 : AFTER_CARD,
      );
    },
    keep() {
      isKept = true;
    },
    withdraw() {
      if (isKept || room.element.parentNode === home) return;
      spare?.remove();
      spare = undefined;
      room.element.remove();
    },
    announce(text) {
      isKept = true;
      // A dialog that was closed meanwhile would keep the region silent.
      mountFor(null);
      // A live region speaks when it changes, after it has existed for a moment. Of several quick messages, the last
      // one is heard.
      clearTimeout(speaking);
      speaking = setTimeout(() => {
        // The same words twice need a change in between.
        live.textContent = live.textContent === text ? `${text}\u00A0` : text;
      }, SPEAK_AFTER);
    },
    destroy() {
      isThere = false;
      clearTimeout(speaking);
      clearTimeout(preparing);
      spare?.remove();
      room.element.remove();
    },
  };
}
