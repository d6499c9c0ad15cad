export interface PageKeysDeps {
  /** closes the card in front and says whether there was one */
  closeCard(): boolean;
}

export interface PageKeys {
  /** a key went down or up */
  onKey(event: KeyboardEvent): void;
  /** Escape was pressed where the page doesn't hear it, in the document of a card */
  escape(): void;
}

/**
 * Escape closes an open card. The page sees neither its press nor its release, because it closed our card and not the
 * page's dialog. Our listener is older than those of the page (lib/page/input).
 */
export function guardKeys({ closeCard }: PageKeysDeps): PageKeys {
  /** was the key pressed for us and not released yet? */
  let isEscapeOurs = false;
  const keepFromPage = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (event.type === 'keydown') {
      // A key that is held down repeats. A press whose end we missed is over by the next one.
      isEscapeOurs = (isEscapeOurs && event.repeat) || closeCard();
      if (isEscapeOurs) keepFromPage(event);
    } else if (isEscapeOurs) {
      isEscapeOurs = false;
      keepFromPage(event);
    }
  };
  return {
    onKey,
    escape() {
      // The focus returns to the page, which would see the key's release.
      isEscapeOurs = closeCard();
    },
  };
}
