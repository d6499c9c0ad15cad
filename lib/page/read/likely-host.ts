import { firstChildOf, localNameOf, nextNodeOf, shadowRootOf, walkerOf } from './dom-accessors.ts';

/** Built-in elements that are empty until scripts fill them through a shadow root. */
const EMPTY_HOSTS: ReadonlySet<string> = new Set(['div', 'section', 'article', 'aside', 'main']);

/**
 * Whether this element may get a shadow root later, without any event. Custom elements get theirs when their script
 * loads. Others are empty until then.
 */
export function isLikelyHost(element: Element): boolean {
  return !shadowRootOf(element) && isHostName(localNameOf(element), element);
}

const isHostName = (name: string, element: Element): boolean =>
  EMPTY_HOSTS.has(name) ? firstChildOf(element) === null : name.includes('-');

/** Elements between two chances to stop: about 50 µs. */
const STRIDE = 512;

/**
 * Whether this element or one inside it has an open shadow root. It also reports elements that may get one later. It
 * checks every element, because no selector finds hosts. Checking is cheaper than selecting possible hosts.
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

/** Checks the next STRIDE elements for a shadow root. Undefined if none has one and there are more. */
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
