/** ms between two checks. A click may come that much too early. */
const LOOK_EVERY = 200;

/** Shares of a card's width and height where it is checked. */
const AT = [0.1, 0.5, 0.9];

export interface CoverDeps {
  window: Window;
  root(): ShadowRoot;
  /** something of the page lies over the frame, or no more */
  onCovered(isCovered: boolean): void;
  /** the frame has moved */
  onMoved(): void;
}

/**
 * Checks whether a page covers or moves a frame in the top layer. It samples points. It also recognises two covers that
 * points don't show: a popover that ignores the pointer, and a view transition. Returns a function that stops it.
 */
export function watchCover(frame: HTMLElement, deps: CoverDeps): () => void {
  const { window, root } = deps;
  const { document } = window;
  /** popovers that stood there when the frame was shown, below it */
  const below = new Set(findPopovers(document));
  let wasCovered = false;
  let last = frame.getBoundingClientRect();

  const look = () => {
    // Nobody clicks in a hidden tab.
    if (document.hidden) return;
    // Clicks would go through to what lies below.
    const host = root().host as HTMLElement;
    if (host.inert) host.inert = false;
    const box = frame.getBoundingClientRect();
    if (!isSame(box, last)) deps.onMoved();
    last = box;
    const popovers = findPopovers(document);
    for (const each of below) if (!popovers.includes(each)) below.delete(each);
    const isCovered =
      isInTransition(document) ||
      popovers.some((each) => !below.has(each) && overlap(each.getBoundingClientRect(), box)) ||
      pointsOf(box, window).some(([x, y]) => !frame.contains(root().elementFromPoint(x, y)));
    if (isCovered !== wasCovered) deps.onCovered(isCovered);
    wasCovered = isCovered;
  };
  const timer = window.setInterval(look, LOOK_EVERY);
  return () => window.clearInterval(timer);
}

const findPopovers = (document: Document): Element[] => [
  ...document.querySelectorAll(':popover-open'),
];

/** Browsers without view transitions don't know the selector either. */
const knowsTransitions = (): boolean => CSS.supports('selector(:active-view-transition)');

const isInTransition = ({ documentElement }: Document): boolean =>
  knowsTransitions() && documentElement.matches(':active-view-transition');

const isSame = (a: DOMRect, b: DOMRect): boolean =>
  Math.abs(a.left - b.left) < 0.5 && Math.abs(a.top - b.top) < 0.5;

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Points outside the viewport hit nothing. */
function pointsOf(box: DOMRect, window: Window): [x: number, y: number][] {
  const all = AT.flatMap((x) =>
    AT.map((y): [number, number] => [box.left + x * box.width, box.top + y * box.height]),
  );
  return all.filter(
    ([x, y]) => x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight,
  );
}
