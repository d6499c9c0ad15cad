import { keepListening } from '../input/keep-listening.ts';
import { flatParentOf } from '../read/flat-tree.ts';

/** Something may have moved, and how much of what is known has to be asked again. */
export type Move =
  /** styles may be others */
  | 'styles'
  /** places are others, styles are not */
  | 'places'
  /** the document was scrolled */
  | 'scroll'
  /** something entered or left the browser's top layer */
  | 'layers';

/** ms: what no event tells of is seen by then */
const AT_LEAST_EVERY = 1000;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

/** Events of the page after which its parts may stand elsewhere. */
const MOVING =
  'load readystatechange transitionrun transitionend transitioncancel animationstart animationend animationcancel'.split(
    ' ',
  );
const LAYERING = ['toggle', 'close', 'fullscreenchange'];

export interface Moves {
  /** watches the sizes of these elements and of all around them, and inside the open shadow roots that they are in */
  watch(elements: ReadonlySet<Element>): void;
  stop(): void;
}

/**
 * Tells of everything after which a text may stand elsewhere. It watches a page without marks in the same way, so that
 * nothing it does depends on marks.
 */
export function followMoves(
  document: Document,
  wait: (ms: number, run: () => void) => () => void,
  onMove: (move: Move, node?: Node) => void,
): Moves {
  const window = document.defaultView as Window;
  const watched = new WeakSet<ShadowRoot>();
  let sized: ReadonlySet<Element> = new Set();
  const onEvent = () => onMove('styles');
  const onLayers = () => onMove('layers');
  const onScroll = ({ target }: Event) => onMove(target === document ? 'scroll' : 'places');

  let signal: AbortSignal;
  const listen = (target: Document | ShadowRoot) => {
    const options = { capture: true, passive: true, signal };
    for (const type of MOVING) target.addEventListener(type, onEvent, options);
    for (const type of LAYERING) target.addEventListener(type, onLayers, options);
    target.addEventListener('scroll', onScroll, options);
    observer.observe(target, OBSERVED);
  };
  const observer = new MutationObserver((records) => {
    for (const { target } of records) onMove('styles', target);
  });
  const sizes = new ResizeObserver(() => onMove('places'));
  const stop = keepListening(document, (given) => {
    signal = given;
    listen(document);
    document.addEventListener('visibilitychange', onEvent, { signal });
    window.addEventListener('resize', onEvent, { signal });
    document.fonts.addEventListener('loadingdone', onEvent, { signal });
  });

  let cancel: () => void;
  const tick = () => {
    cancel = wait(AT_LEAST_EVERY, tick);
    if (document.visibilityState === 'visible') onMove('styles');
  };
  tick();
  return {
    watch(elements) {
      const around = new Set<Element>();
      for (const element of elements) {
        for (
          let each: Element | null = element;
          each && !around.has(each);
          each = flatParentOf(each)
        ) {
          around.add(each);
          const root = each.parentNode;
          if (root instanceof ShadowRoot && !watched.has(root)) {
            watched.add(root);
            listen(root);
          }
        }
      }
      for (const element of sized) if (!around.has(element)) sizes.unobserve(element);
      for (const element of around) if (!sized.has(element)) sizes.observe(element);
      sized = around;
    },
    stop() {
      cancel();
      stop();
      observer.disconnect();
      sizes.disconnect();
    },
  };
}
