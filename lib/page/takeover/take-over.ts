import { keepListening } from '../input/keep-listening.ts';

/** Tells older scripts of ours that a new one is here. A page that listens learns that we came late. */
const CAME_LATE = 'dramatis-came-late';

/**
 * Takes over from an older script whose extension was updated under the page, and calls back when a newer one takes
 * over from this one. The older script can only be reached by an event of the document. Where the page loaded with
 * this script, there is no older one, and no event is sent. Returns the way to stop.
 */
export function takeOver(
  document: Document,
  isAlive: () => boolean,
  onFollowed: () => void,
): () => void {
  if (document.readyState !== 'loading') document.dispatchEvent(new Event(CAME_LATE));
  // A page can send this event too. That is no reason to leave while our extension is still there.
  const onEvent = () => {
    if (!isAlive()) onFollowed();
  };
  return keepListening(document, (signal) =>
    document.addEventListener(CAME_LATE, onEvent, { signal }),
  );
}
