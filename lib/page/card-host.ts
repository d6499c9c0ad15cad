import { HOST_ATTRIBUTE, HOST_TAG } from './skip-rules.ts';

/** Keys and clicks inside the card are the card's alone; a site's shortcuts must not hear them bubble. */
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

/** Fixed, so that nothing of a page's layout moves; the frame itself is placed in the top layer. */
const FRAME_CSS = `
  :host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;
    width: 0 !important; height: 0 !important; display: block !important; }
  .frame { position: fixed; inset: auto; margin: 0; border: 0; padding: 0; background: none;
    overflow: visible; height: auto; color-scheme: normal; }
  .live { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
    white-space: nowrap; }
`;

/** The one element that we ever put into a page, and what is inside. */
export interface CardHost {
  readonly element: HTMLElement;
  /** where the card is rendered; a popover, so that it stands above everything the page has */
  readonly frame: HTMLElement;
  /** adds the card's style sheet, once */
  addStyle(css: string): void;
  /** shows the frame in the top layer, inside `within` when that is a modal dialog */
  show(within: Element | null): void;
  hide(): void;
  /** says something once to screen readers */
  announce(text: string): void;
  destroy(): void;
}

/** Creates the host and adds it to the page: call it only when a card opens or something is announced. */
export function createCardHost(document: Document): CardHost {
  const element = createHostElement(document);
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = FRAME_CSS;
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.popover = 'manual';
  const live = document.createElement('div');
  live.className = 'live';
  live.setAttribute('role', 'status');
  root.append(style, frame, live);
  for (const type of ISOLATED_EVENTS) {
    element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  mount(element, document.documentElement);
  return {
    element,
    frame,
    addStyle(css) {
      const added = document.createElement('style');
      added.textContent = css;
      style.after(added);
    },
    show(within) {
      mount(element, within?.closest('dialog:modal') ?? document.documentElement);
      if (!frame.matches(':popover-open')) frame.showPopover();
    },
    hide() {
      if (frame.matches(':popover-open')) frame.hidePopover();
    },
    announce(text) {
      // A dialog that was closed meanwhile would keep the region silent.
      mount(element, findModal(document) ?? document.documentElement);
      // A live region speaks on change, once it has been there for a moment, and the same words twice need a
      // change in between.
      requestAnimationFrame(() => {
        live.textContent = live.textContent === text ? `${text}\u00A0` : text;
      });
    },
    destroy() {
      element.remove();
    },
  };
}

/**
 * A page may have defined an element by our name, whose code would then run with every card. Defined elements
 * are told from unknown ones by `:defined`; then a plain element must do.
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

/** Takes away what an earlier script of ours has left that could not clean up any more. */
export function removeLeftHosts(document: Document): void {
  for (const left of document.querySelectorAll(`${HOST_TAG}, [${HOST_ATTRIBUTE}]`)) left.remove();
}

/** The modal dialog that everything outside of is inert for: the last one that is open. */
function findModal(document: Document): Element | undefined {
  return [...document.querySelectorAll('dialog[open]')].findLast((open) => open.matches(':modal'));
}

/** Outside a modal dialog everything is inert, the top layer included; so the host goes inside. */
function mount(element: Element, parent: Element): void {
  if (element.parentElement !== parent) parent.append(element);
}
