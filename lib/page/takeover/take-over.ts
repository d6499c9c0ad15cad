import { keepListening } from '../input/keep-listening.ts';

/** Tells older scripts of ours that a new one is here. A page that listens learns that we came late. */
const CAME_LATE = 'dramatis-came-late';

/**
 * Takes over from an older script whose extension was updated under the page. Calls back when a newer script takes over
 * from this one. Only an event of the document reaches the older script. If the page loaded with this script, there is
 * no older one, and no event is sent. Returns a function that stops it.
 */
export function takeOver(
  document: Document,
  isAlive: () => boolean,
  onFollowed: () => void,
): () => void {
  if (document.readyState !== 'loading') document.dispatchEvent(new Event(CAME_LATE));
  // A page can also send this event. That is no reason to leave while our extension is still there.
  const onEvent = () => {
    if (!isAlive()) onFollowed();
  };
  return keepListening(document, (signal) =>
    document.addEventListener(CAME_LATE, onEvent, { signal }),
  );
}
