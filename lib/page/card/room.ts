import { HOST_ATTRIBUTE, HOST_TAG } from '../read/skip-rules.ts';
import { createHostElement } from '../takeover/create-host-element.ts';

/** An element of ours, and the closed root in which cards are. */
export interface Room {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** `css`: for what is inside. */
export function createRoom(document: Document, css: string): Room {
  const element = createHostElement(document, { tag: HOST_TAG, attribute: HOST_ATTRIBUTE });
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  return { element, root };
}

/**
 * Moves an element with all its state, where the browser can and both are in the document. Firefox keeps the document of a
 * frame only if no shadow root moves along. So elements move from one root to another, and their host stays.
 */
export function moveInto(parent: Node, element: Element): void {
  const { moveBefore } = parent as Node & { moveBefore?(node: Node, child: null): void };
  if (moveBefore && element.isConnected && parent.isConnected) {
    moveBefore.call(parent, element, null);
  } else parent.appendChild(element);
}
