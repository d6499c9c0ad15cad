import type { FromCard, ToCard } from '../../messaging/card-port.ts';
import { createFrameLink, type FrameLinkDeps } from './frame-link.ts';

export interface FrameListener {
  onMessage(message: FromCard): void;
  /** no card can be drawn, so the frame says so instead */
  onFailed(): void;
}

/** The frame of one card. It is a popover, so that it is above everything on the page, and has its own document. */
export interface CardFrame {
  readonly element: HTMLElement;
  send(message: ToCard): void;
  /** who receives its document's messages from now on */
  listen(listener: FrameListener): void;
  /** puts the frame into the top layer, above everything there */
  raise(): void;
  /** whether it is in the top layer */
  isOpen(): boolean;
  /** whether it shows that no card can be drawn in it */
  hasFailed(): boolean;
  hasFocus(): boolean;
  /** gives its document the focus */
  focus(): void;
  /** hides it and prepares it for another card */
  empty(): void;
  remove(): void;
}

/**
 * Fixed in the top layer. Its containing block there is the viewport, however the page is transformed. It is as high as
 * the document needs, if there is room.
 */
export const FRAME_CSS = `
  .frame { position: fixed; inset: 0 auto auto 0; margin: 0; border: 0; padding: 0; background: none;
    overflow: visible; width: auto; height: auto; color-scheme: normal; }
  .frame > iframe { display: block; border: 0; width: 100%; background: none; color-scheme: light;
    height: min(var(--card-height, 40px), 562px, 60vh, var(--card-room, 100vh)); border-radius: 12px;
    box-shadow: 0 1px 2px var(--card-shadow), 0 12px 36px -8px var(--card-shadow);
    animation: card-in 120ms ease-out; --card-shadow: rgb(60 45 25 / 18%); }
  /* What was done stands at the foot of the window, and never over a card's name. */
  .frame[data-notice] { inset: auto 0 16px; margin: 0 auto; width: min(400px, 100vw - 24px); }
  .frame[data-theme="dark"] > iframe { --card-shadow: rgb(0 0 0 / 60%); }
  .frame[data-form="sheet"] > iframe { border-radius: 0; animation: none; }
  .frame > p { box-sizing: border-box; width: 100%; margin: 0; border: 1px solid #8a7f70; border-radius: 12px;
    padding: 12px 16px; background: #fffdf8; color: #221e19; font: 14px/1.5 system-ui, sans-serif; }
  /* Laid out, but not seen, hit or read aloud; what moves begins when it is shown. */
  .frame[data-coming], .frame[data-coming] > * { visibility: hidden; animation: none; }
  /* Paper shows the page alone, without marks too. */
  @media print { .frame { display: none; } }
  @keyframes card-in { from { opacity: 0; translate: 0 3px; } }
  @media (prefers-reduced-motion: reduce) { .frame > iframe { animation: none; } }
`;

/** Only our scripts run, and no origin is shared. Links may open tabs, which are free of these limits. */
const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox';

export interface FrameDeps extends FillDeps {
  /** names the frame to screen readers; the card inside has its own name */
  title: string;
  /** address of a document with our code, for our own pages; without it, the frame is blank and sandboxed */
  address?: string | undefined;
  /** shown instead of a card if its frame can't be filled */
  problem: string;
}

type FillDeps = Pick<FrameLinkDeps, 'fillFrame' | 'onFailed'>;

export function createCardFrame(place: ShadowRoot, deps: FrameDeps): CardFrame {
  const { ownerDocument: document } = place;
  const element = document.createElement('div');
  element.className = 'frame';
  element.popover = 'manual';
  const inner = document.createElement('iframe');
  if (deps.address) inner.src = deps.address;
  else inner.setAttribute('sandbox', SANDBOX);
  inner.setAttribute('allow', 'clipboard-write');
  inner.title = deps.title;
  let listener: FrameListener | undefined;
  let hasFailed = false;
  const link = createFrameLink(inner, {
    fillFrame: deps.fillFrame,
    onMessage: (message) => listener?.onMessage(message),
    onFailed(error) {
      hasFailed = true;
      const problem = document.createElement('p');
      problem.setAttribute('role', 'alert');
      problem.textContent = deps.problem;
      element.replaceChildren(problem);
      listener?.onFailed();
      deps.onFailed(error);
    },
  });
  element.append(inner);
  place.append(element);

  // It may be moved to another root.
  const root = () => element.getRootNode() as Partial<ShadowRoot>;
  const isOpen = () => element.matches(':popover-open');
  const hasFocus = () => root().activeElement === inner;
  return {
    element,
    send: link.send,
    listen(next) {
      listener = next;
    },
    isOpen,
    hasFailed: () => hasFailed,
    hasFocus,
    focus() {
      inner.focus({ preventScroll: true });
      link.send({ type: 'focus' });
    },
    raise() {
      const hadFocus = hasFocus();
      if (isOpen()) element.hidePopover();
      element.showPopover();
      if (hadFocus) inner.focus({ preventScroll: true });
      // CSS zoom of the page applies in the top layer too. The card keeps its own size.
      const zoom = root().host?.currentCSSZoom ?? 1;
      element.style.zoom = zoom === 1 ? '' : `${1 / zoom}`;
    },
    empty() {
      listener = undefined;
      link.send({ type: 'clear' });
      if (isOpen()) element.hidePopover();
      element.removeAttribute('style');
    },
    remove() {
      link.close();
      element.remove();
    },
  };
}
