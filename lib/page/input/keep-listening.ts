/**
 * Sets listeners that outlive `document.open()`, which takes all listeners off a page and gives it another root element.
 * `listen` runs again then. It must set the same functions every time: a browser adds none twice. Returns the way to stop.
 */
export function keepListening(
  document: Document,
  listen: (signal: AbortSignal) => void,
): () => void {
  const listening = new AbortController();
  const reopened = new MutationObserver(() => listen(listening.signal));
  reopened.observe(document, { childList: true });
  listen(listening.signal);
  return () => {
    reopened.disconnect();
    listening.abort();
  };
}
