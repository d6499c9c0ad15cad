import { MARKS_ATTRIBUTE, MARKS_TAG } from '../read/skip-rules.ts';
import { createHostElement } from '../takeover/create-host-element.ts';

/** A page that takes our host away this often (within `RESTFUL` ms of each other) is let be. */
const MAX_RETURNS = 50;
const RESTFUL = 10_000;

/** The element that all marks of a page are drawn in. No script of the page sees what is inside. */
export interface Surface {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** adds the host to the page if it is not there; says whether it is there now */
  mount(): boolean;
  /** does the page take it away as often as it comes? */
  isRefused(): boolean;
  /** calls back in the frame that follows `ask`, once the page is laid out */
  onLaidOut(run: () => void): { ask(): void; stop(): void };
  remove(): void;
}

export function createSurface(document: Document, now: () => number): Surface {
  const host = createHostElement(document, { tag: MARKS_TAG, attribute: MARKS_ATTRIBUTE });
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  let returns = 0;
  let mountedAt = 0;
  return {
    host,
    root,
    mount() {
      const { documentElement, body } = document;
      if (host.parentNode === documentElement) return true;
      if (!body) return false;
      if (now() - mountedAt > RESTFUL) returns = 0;
      if (returns > MAX_RETURNS) return false;
      returns++;
      mountedAt = now();
      documentElement.append(host);
      return true;
    },
    isRefused: () => returns > MAX_RETURNS,
    onLaidOut: (run) => followLayout(root, run),
    remove: () => host.remove(),
  };
}

/**
 * Runs after a frame is laid out and before it is painted. There, reading places costs no layout of its own. Nor does
 * it show the page that somebody reads: in a frame's earlier callbacks, styles would be worked out too early.
 */
function followLayout(root: ShadowRoot, run: () => void): { ask(): void; stop(): void } {
  const { ownerDocument } = root;
  const window = ownerDocument.defaultView as Window;
  const addEmpty = (to: Node) => {
    const element = ownerDocument.createElement('div');
    element.style.cssText = 'position:absolute;width:0;height:0;contain:strict';
    return to.appendChild(element);
  };
  const frameOfProbe = addEmpty(root);
  const probe = addEmpty(frameOfProbe);
  let frame: number | undefined;
  let isTall = false;
  const observer = new ResizeObserver(run);
  observer.observe(probe);
  return {
    ask() {
      // Changing the size of what is observed while sizes are reported would be an error that the page hears of.
      frame ??= window.requestAnimationFrame(() => {
        frame = undefined;
        isTall = !isTall;
        probe.style.height = isTall ? '1px' : '0';
      });
    },
    stop() {
      if (frame !== undefined) window.cancelAnimationFrame(frame);
      observer.disconnect();
      frameOfProbe.remove();
    },
  };
}
