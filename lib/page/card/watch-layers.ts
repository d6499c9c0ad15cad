import { keepListening } from '../input/keep-listening.ts';
import { elementOf, type Mark } from '../marks/mark.ts';
import { flatContains } from '../read/flat-tree.ts';
import { findModal } from './find-modal.ts';

/**
 * Calls back when something of the page enters or leaves the top layer: a dialog, an element in fullscreen. It covers
 * what was there, and a modal dialog makes everything outside it inert. Returns a function that stops it.
 */
export function watchLayers(document: Document, onChange: () => void): () => void {
  const tell = ({ isTrusted, target, type }: Event) => {
    const isDialog = target instanceof Element && target.localName === 'dialog';
    if (isTrusted && (isDialog || type === 'fullscreenchange')) onChange();
  };
  // `toggle` reports dialogs since Chromium 132 and Firefox 133, and popovers before; `close` works everywhere.
  return keepListening(document, (signal) => {
    const options = { capture: true, passive: true, signal };
    for (const type of ['toggle', 'close', 'fullscreenchange']) {
      document.addEventListener(type, tell, options);
    }
  });
}

/** Whether a modal dialog or an element in fullscreen covers a name. */
export function isCovered(mark: Mark, document: Document): boolean {
  const element = elementOf(mark);
  const top = findModal(document, element) ?? document.fullscreenElement;
  return Boolean(top && element && !flatContains(top, element));
}
