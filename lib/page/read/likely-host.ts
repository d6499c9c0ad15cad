import { firstChildOf, localNameOf, nextNodeOf, shadowRootOf, walkerOf } from './dom-accessors.ts';

/** Built-in elements that scripts fill by a shadow root when they are empty. */
const EMPTY_HOSTS: ReadonlySet<string> = new Set(['div', 'section', 'article', 'aside', 'main']);

/**
 * May this element get a shadow root later, of which nobody will tell? Custom elements get theirs when their script
 * comes; others are empty until then.
 */
export function isLikelyHost(element: Element): boolean {
  return !shadowRootOf(element) && isHostName(localNameOf(element), element);
}

const isHostName = (name: string, element: Element): boolean =>
  EMPTY_HOSTS.has(name) ? firstChildOf(element) === null : name.includes('-');

/** Elements between two chances to stop: some 50 µs. */
const STRIDE = 512;

/**
 * Is there an open shadow root at this element or anywhere under it? Tells of elements that may get one later. Every
 * element is asked: no selector knows hosts, and asking costs less than selecting those that could be one.
 */
export function* findShadowRoots(
  root: Element,
  onLikelyHost?: ((element: Element) => void) | undefined,
): Generator<undefined, boolean> {
  if (shadowRootOf(root)) return true;
  if (onLikelyHost && isLikelyHost(root)) onLikelyHost(root);
  const walker = walkerOf(root, NodeFilter.SHOW_ELEMENT);
  for (;;) {
    const found = askSome(walker, onLikelyHost);
    if (found !== undefined) return found;
    yield undefined;
  }
}

/** Asks the next STRIDE elements: has one a shadow root? undefined: none, and there are more. */
function askSome(
  walker: TreeWalker,
  onLikelyHost: ((element: Element) => void) | undefined,
): boolean | undefined {
  for (let i = 0; i < STRIDE; i++) {
    const element = nextNodeOf(walker) as Element | null;
    if (!element) return false;
    if (shadowRootOf(element)) return true;
    if (onLikelyHost && isHostName(localNameOf(element), element)) onLikelyHost(element);
  }
  return undefined;
}
