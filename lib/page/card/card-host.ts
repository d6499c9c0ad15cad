import { HOST_ATTRIBUTE, HOST_TAG } from '../read/skip-rules.ts';
import { type CardFrame, createCardFrame, FRAME_CSS } from './card-frame.ts';
import { findModal } from './find-modal.ts';

/** Keys and clicks inside the card belong to the card. A site's shortcuts must not hear them bubble. */
const ISOLATED_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
] as const;

/** Fixed, so that the page's layout doesn't move. The frames themselves are placed in the top layer. */
const HOST_CSS = `
  :host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;
    width: 0 !important; height: 0 !important; display: block !important; }
  .live { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
    white-space: nowrap; }
  ${FRAME_CSS}
`;

/** ms: screen readers take about this long to notice a new live region, and miss anything said before. */
const SPEAK_AFTER = 100;

/** The only element we ever add to a page, and its content. */
export interface CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** a frame for one card, not shown yet; mount it with `mountFor` */
  addFrame(): CardFrame;
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
export function createCardHost(document: Document, css: string): CardHost {
  const element = createHostElement(document);
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `${HOST_CSS}${css}`;
  const live = document.createElement('div');
  live.className = 'live';
  live.setAttribute('role', 'status');
  root.append(style, live);
  for (const type of ISOLATED_EVENTS) {
    element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  const frames = new Set<CardFrame>();
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let isKept = false;
  const mountFor = (anchor: Element | null) => {
    const parent = findModal(document, anchor) ?? document.documentElement;
    if (element.parentElement === parent) return;
    // A moved element loses the focus and its place in the top layer.
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
      const frame = createCardFrame(root);
      frames.add(frame);
      const remove = () => {
        frames.delete(frame);
        frame.remove();
      };
      return { ...frame, remove };
    },
    keep() {
      isKept = true;
    },
    withdraw() {
      if (!isKept) element.remove();
    },
    announce(text) {
      isKept = true;
      // A dialog that was closed meanwhile would keep the region silent.
      mountFor(null);
      // A live region speaks when it changes, once it has been there for a moment. Of quick commands, the last is
      // heard.
      clearTimeout(speaking);
      speaking = setTimeout(() => {
        // The same words twice need a change in between.
        live.textContent = live.textContent === text ? `${text}\u00A0` : text;
      }, SPEAK_AFTER);
    },
    destroy() {
      clearTimeout(speaking);
      element.remove();
    },
  };
}

/**
 * A page may have defined an element with our name, and its code would then run with every card. `:defined` tells
 * defined elements from unknown ones. In that case a plain element must do.
 */
function createHostElement(document: Document): HTMLElement {
  try {
    const element = document.createElement(HOST_TAG);
    if (!element.matches(':defined')) return element;
  } catch (error) {
    // Its constructor may throw as well.
    if (!(error instanceof DOMException)) throw error;
  }
  const plain = document.createElement('div');
  plain.setAttribute(HOST_ATTRIBUTE, '');
  return plain;
}
