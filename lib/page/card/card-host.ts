import { HOST_ATTRIBUTE, HOST_TAG } from '../read/skip-rules.ts';
import { createHostElement } from '../takeover/create-host-element.ts';
import { type CardFrame, createCardFrame, FRAME_CSS, type FrameDeps } from './card-frame.ts';
import { findModal } from './find-modal.ts';

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

/** In ms. A card that was just shown is painted first. */
const PREPARE_AFTER = 1000;

/** The only element we ever add to a page, and its content. */
export interface CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** a frame for one card, not shown yet; mount it with `mountFor` */
  addFrame(): CardFrame;
  /** makes a frame in advance when there is time, so that the next card needn't wait for its code */
  prepareLater(): void;
  /** moves the host to where a card at `anchor` can be used: inside the open modal dialog if there is one */
  mountFor(anchor: Element | null): void;
  /** a card is shown: from now on the host may stay in the page */
  keep(): void;
  /** removes the host from a page on which nothing was ever shown */
  withdraw(): void;
  /** says something once to screen readers */
  announce(text: string): void;
  destroy(): void;
}

/** Creates the host and adds it to the page. Only call it when a card is about to open or something is announced. */
export function createCardHost(document: Document, deps: FrameDeps): CardHost {
  const element = createHostElement(document, { tag: HOST_TAG, attribute: HOST_ATTRIBUTE });
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = HOST_CSS;
  const live = document.createElement('div');
  live.className = 'live';
  live.setAttribute('role', 'status');
  root.append(style, live);
  const frames = new Set<CardFrame>();
  /** a frame for the next card that already has its code */
  let spare: CardFrame | undefined;
  let preparing: ReturnType<typeof setTimeout> | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let isKept = false;
  const mountFor = (anchor: Element | null) => {
    const parent = findModal(document, anchor) ?? document.documentElement;
    if (element.parentElement === parent) return;
    if (moveInto(parent, element)) return;
    // A moved element loses the focus and its place in the top layer, and its frames lose their documents.
    const open = [...frames].filter((frame) => frame.isOpen());
    const focused = root.activeElement;
    parent.append(element);
    for (const frame of open) frame.raise();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
  mountFor(null);
  return {
    element,
    root,
    mountFor,
    addFrame() {
      const frame = spare ?? createCardFrame(root, deps);
      spare = undefined;
      frames.add(frame);
      const remove = () => {
        frames.delete(frame);
        if (spare || frame.hasFailed() || !element.isConnected) return frame.remove();
        frame.empty();
        spare = frame;
      };
      return { ...frame, remove };
    },
    prepareLater() {
      clearTimeout(preparing);
      preparing = setTimeout(() => {
        requestIdleCallback(() => {
          if (element.isConnected) spare ??= createCardFrame(root, deps);
        });
      }, PREPARE_AFTER);
    },
    keep() {
      isKept = true;
    },
    withdraw() {
      if (isKept) return;
      spare?.remove();
      spare = undefined;
      element.remove();
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
      clearTimeout(speaking);
      clearTimeout(preparing);
      spare?.remove();
      element.remove();
    },
  };
}

/** Moves an element with all its state, where the browser can and both are in the document. */
function moveInto(parent: Element, element: Element): boolean {
  const { moveBefore } = parent as Element & { moveBefore?(node: Node, child: null): void };
  if (!moveBefore || !element.isConnected || !parent.isConnected) return false;
  moveBefore.call(parent, element, null);
  return true;
}
