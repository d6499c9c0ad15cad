import { keepListening } from '../input/keep-listening.ts';
import type { Change } from '../kits/drawing.ts';

/** Something may have moved. It says how much must be read again. */
export type Move =
  /** styles may have changed */
  | 'styles'
  /** places have changed, but not styles */
  | 'places'
  /** the document was scrolled */
  | 'scroll'
  /** something entered or left the browser's top layer */
  | 'layers';

/** In ms. Changes without an event are noticed within this time. */
const AT_LEAST_EVERY = 1000;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

/** Events of the page after which its parts may have moved. */
const MOVING =
  'load readystatechange transitionrun transitionend transitioncancel animationstart animationend animationcancel'.split(
    ' ',
  );
const LAYERING = ['toggle', 'close', 'fullscreenchange'];

export interface Moves {
  /** watches the sizes of these elements, and the open shadow roots that contain them */
  watch(elements: ReadonlySet<Element>): void;
  stop(): void;
}

/**
 * Reports everything that may move text. It watches a page without marks in the same way, so that its behaviour reveals
 * nothing.
 */
export function followMoves(
  document: Document,
  wait: (ms: number, run: () => void) => () => void,
  onMove: (move: Move, changes?: readonly Change[]) => void,
): Moves {
  const window = document.defaultView as Window;
  const watched = new WeakSet<ShadowRoot>();
  let sized: ReadonlySet<Element> = new Set();
  const known = new WeakSet<Element>();
  const onEvent = (event: Event) => onMove('styles', [event]);
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
  const observer = new MutationObserver((records) => onMove('styles', records));
  const sizes = new ResizeObserver((entries) => {
    // The first report of an element only says that it is watched.
    const isOther = ({ target }: ResizeObserverEntry) => known.has(target) || !known.add(target);
    if (entries.filter(isOther).length) onMove('places');
  });
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
      for (const element of elements) {
        const root = element.parentNode;
        if (root instanceof ShadowRoot && !watched.has(root)) {
          watched.add(root);
          listen(root);
        }
        if (!sized.has(element)) sizes.observe(element);
      }
      for (const element of sized) if (!elements.has(element)) sizes.unobserve(element);
      sized = elements;
    },
    stop() {
      cancel();
      stop();
      observer.disconnect();
      sizes.disconnect();
    },
  };
}
