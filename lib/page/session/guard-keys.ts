export interface PageKeysDeps {
  window: Window;
  /** closes the card in front and returns whether there was one */
  closeCard(): boolean;
}

export interface PageKeys {
  /** Escape was pressed where the page can't hear it, in the document of a card */
  escape(): void;
  stop(): void;
}

/**
 * Hears Escape before the page does, from document_start on. Escape closes an open card. The page sees neither its
 * press nor its release, because it closed our card and not the page's dialog.
 */
export function guardKeys({ window, closeCard }: PageKeysDeps): PageKeys {
  const listening = new AbortController();
  /** whether the key was pressed for us and not released yet */
  let isEscapeOurs = false;
  const keepFromPage = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    if (event.type === 'keydown') {
      // A key that is held down repeats. A press whose end we missed is over by the next one.
      isEscapeOurs = (isEscapeOurs && event.repeat) || closeCard();
      if (isEscapeOurs) keepFromPage(event);
    } else if (isEscapeOurs) {
      isEscapeOurs = false;
      keepFromPage(event);
    }
  };
  const options = { capture: true, signal: listening.signal };
  for (const type of ['keydown', 'keyup'] as const) window.addEventListener(type, onKey, options);
  return {
    escape() {
      // The focus returns to the page, which would see the key's release.
      isEscapeOurs = closeCard();
    },
    stop: () => listening.abort(),
  };
}
