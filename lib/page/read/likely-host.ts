import { firstChildOf, localNameOf, nextNodeOf, shadowRootOf, walkerOf } from './dom-accessors.ts';

/** Built-in elements that scripts fill through a shadow root while they are empty. */
const EMPTY_HOSTS: ReadonlySet<string> = new Set(['div', 'section', 'article', 'aside', 'main']);

/**
 * May this element get a shadow root later, without any event? Custom elements get theirs when their script loads.
 * Others are empty until then.
 */
export function isLikelyHost(element: Element): boolean {
  return !shadowRootOf(element) && isHostName(localNameOf(element), element);
}

const isHostName = (name: string, element: Element): boolean =>
  EMPTY_HOSTS.has(name) ? firstChildOf(element) === null : name.includes('-');

/** Elements between two chances to stop: some 50 µs. */
const STRIDE = 512;

/**
 * Is there an open shadow root at this element or anywhere below it? Also reports elements that may get one later.
 * Every element is checked: no selector finds hosts, and checking costs less than selecting the possible ones.
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

/** Checks the next STRIDE elements for a shadow root. undefined: none has one, and there are more. */
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
