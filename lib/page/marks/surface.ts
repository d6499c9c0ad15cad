import { MARKS_ATTRIBUTE, MARKS_TAG } from '../read/skip-rules.ts';
import { createHostElement } from '../takeover/create-host-element.ts';

/** If a page removes our host this often (within `RESTFUL` ms of each other), we give up. */
const MAX_RETURNS = 50;
const RESTFUL = 10_000;

/** The element in which all marks of a page are drawn. Scripts of the page can't see its content. */
export interface Surface {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** adds the host to the page if it isn't there; returns whether it is there now */
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
 * Runs after a frame is laid out and before it is painted. Reading places there causes no extra layout. It also doesn't
 * reveal to the page that somebody reads. In a frame's earlier callbacks, styles would be computed too early.
 */
function followLayout(root: ShadowRoot, run: () => void): { ask(): void; stop(): void } {
  const { ownerDocument } = root;
  const window = ownerDocument.defaultView as Window;
  const addEmpty = (to: Node, size: string) => {
    const element = ownerDocument.createElement('div');
    element.style.cssText = `position:absolute;width:${size};height:${size};contain:strict`;
    return to.appendChild(element);
  };
  const frameOfProbe = addEmpty(root, '0');
  const probe = addEmpty(frameOfProbe, '1px');
  let frame: number | undefined;
  const observer = new ResizeObserver(run);
  return {
    ask() {
      // Observing an element while sizes are being reported would cause an error that the page can see.
      frame ??= window.requestAnimationFrame(() => {
        frame = undefined;
        // An element that is observed anew is reported in this frame, although nothing has changed.
        observer.disconnect();
        observer.observe(probe);
      });
    },
    stop() {
      if (frame !== undefined) window.cancelAnimationFrame(frame);
      observer.disconnect();
      frameOfProbe.remove();
    },
  };
}
