export interface PageKeysDeps {
  window: Window;
  isOwn(target: EventTarget | null): boolean;
  /** closes the card in front and says whether there was one */
  closeCard(): boolean;
}

/**
 * Hears keys before the page does, from document_start on. Escape closes an open card, and the page sees neither its
 * press nor its release: it closed our card, not the page's dialog. The page's shortcuts don't hear keys pressed
 * inside the card. Only listeners are skipped, so Tab still moves on and Enter still presses a button. Returns the
 * way to stop.
 */
export function guardKeys({ window, isOwn, closeCard }: PageKeysDeps): () => void {
  const listening = new AbortController();
  let isEscapeOurs = false;
  const keepFromPage = (event: Event) => event.stopImmediatePropagation();
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape' && event.type === 'keydown' && closeCard()) {
      isEscapeOurs = true;
      event.preventDefault();
      keepFromPage(event);
    } else if (event.key === 'Escape' && event.type === 'keyup' && isEscapeOurs) {
      isEscapeOurs = false;
      keepFromPage(event);
    } else if (isOwn(event.target)) {
      keepFromPage(event);
    }
  };
  const options = { capture: true, signal: listening.signal };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, onKey, options);
  }
  return () => listening.abort();
}
