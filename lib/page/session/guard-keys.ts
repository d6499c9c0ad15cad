import { keepListening } from '../input/keep-listening.ts';

export interface PageKeysDeps {
  window: Window;
  /** closes the card in front and says whether there was one */
  closeCard(): boolean;
}

export interface PageKeys {
  /** Escape was pressed where the page doesn't hear it, in the document of a card */
  escape(): void;
  stop(): void;
}

/**
 * Hears Escape before the page does, from document_start on. Escape closes an open card, and the page sees neither
 * its press nor its release: it closed our card, not the page's dialog.
 */
export function guardKeys({ window, closeCard }: PageKeysDeps): PageKeys {
  /** was the key pressed for us and not released yet? */
  let isEscapeOurs = false;
  const keepFromPage = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    if (event.type === 'keydown') {
      // A key that is held down repeats. A press that we missed the end of is over by the next one.
      isEscapeOurs = (isEscapeOurs && event.repeat) || closeCard();
      if (isEscapeOurs) keepFromPage(event);
    } else if (isEscapeOurs) {
      isEscapeOurs = false;
      keepFromPage(event);
    }
  };
  const stop = keepListening(window.document, (signal) => {
    const options = { capture: true, signal };
    for (const type of ['keydown', 'keyup'] as const) {
      window.addEventListener(type, onKey, options);
    }
  });
  return {
    escape() {
      // The focus goes back to the page, which would hear the key come up.
      isEscapeOurs = closeCard();
    },
    stop,
  };
}
