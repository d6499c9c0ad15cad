/** Calls back whenever a document has another root element, as after `document.open()`. Returns the way to stop. */
export function onReopened(document: Document, run: () => void): () => void {
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (document.documentElement === root) return;
    root = document.documentElement;
    run();
  });
  observer.observe(document, { childList: true });
  return () => observer.disconnect();
}

/**
 * Sets listeners that outlive `document.open()`, which takes all listeners off a page. `listen` runs again then. It must
 * set the same functions every time: a browser adds none twice. Returns the way to stop.
 */
export function keepListening(
  document: Document,
  listen: (signal: AbortSignal) => void,
): () => void {
  const listening = new AbortController();
  const stop = onReopened(document, () => listen(listening.signal));
  listen(listening.signal);
  return () => {
    stop();
    listening.abort();
  };
}
