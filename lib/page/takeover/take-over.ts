/** Told to the scripts of ours that are in a page already; a page that sees it learns that we came late. */
const CAME_LATE = 'dramatis-came-late';

/**
 * Lets this script follow one whose extension was updated under the page, which can be reached by nothing but an
 * event of the document, and calls back when this one is followed itself. Where the page brought us with it, nobody
 * was there before, and nothing is told. Returns the way to stop.
 */
export function takeOver(
  document: Document,
  isAlive: () => boolean,
  onFollowed: () => void,
): () => void {
  if (document.readyState !== 'loading') document.dispatchEvent(new Event(CAME_LATE));
  // A page can tell the same, which is no reason to leave while our extension is there.
  const onEvent = () => {
    if (!isAlive()) onFollowed();
  };
  document.addEventListener(CAME_LATE, onEvent);
  return () => document.removeEventListener(CAME_LATE, onEvent);
}
