import { elementOf, type Mark } from '../marks/mark.ts';
import { flatContains } from '../read/flat-tree.ts';
import { findModal } from './find-modal.ts';

/**
 * Calls back when something of the page has come into the top layer or left it: a dialog, an element in fullscreen.
 * What comes later covers what was there, and a modal dialog makes everything outside of it inert. Returns the way
 * to stop.
 */
export function watchLayers(document: Document, onChange: () => void): () => void {
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  const tell = ({ isTrusted, target, type }: Event) => {
    const isDialog = target instanceof Element && target.localName === 'dialog';
    if (isTrusted && (isDialog || type === 'fullscreenchange')) onChange();
  };
  // `toggle` tells of dialogs in Chromium 132 and Firefox 133 and of popovers before; `close` everywhere.
  for (const type of ['toggle', 'close', 'fullscreenchange']) {
    document.addEventListener(type, tell, options);
  }
  return () => listening.abort();
}

/** Does a modal dialog or an element in fullscreen lie over a name? */
export function isCovered(mark: Mark, document: Document): boolean {
  const element = elementOf(mark);
  const top = findModal(document, element) ?? document.fullscreenElement;
  return Boolean(top && element && !flatContains(top, element));
}
