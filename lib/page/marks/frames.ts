import type { Change, Drawing } from '../kits/drawing.ts';
import { followMoves, type Move } from './moves.ts';
import type { Surface } from './surface.ts';

/** ms between two checks while the document scrolls, since what is covered changes but places don't */
const SCROLL_PAUSE = 100;

/**
 * ms after which a page that is still loading gets our element. Before that, its own scripts may be changing its tree.
 */
const MOUNT_BY = 1000;

export interface FramesDeps {
  document: Document;
  wait(ms: number, run: () => void): () => void;
  surface: Surface;
  drawing(): Drawing | undefined;
}

/** Keeps our element in the page, and has marks drawn in the frame after something moved. */
export interface Frames {
  /** draws in the next frame */
  ask(): void;
  stop(): void;
}

export function createFrames({ document, wait, surface, drawing }: FramesDeps): Frames {
  let mayMount = false;
  let isSticky = false;
  let cancelScroll: (() => void) | undefined;
  let cancelWatch: (() => void) | undefined;
  let elements: ReadonlySet<Element> = new Set();

  const draw = () => {
    // Always done, so that the page can't tell from computed styles whether there are marks.
    document.documentElement.getBoundingClientRect();
    if (document.visibilityState === 'hidden') return;
    const drawn = drawing()?.draw();
    isSticky = drawn?.isSticky ?? false;
    elements = drawn?.elements ?? new Set();
    // Observing sizes while sizes are being reported would cause an error that the page can see.
    cancelWatch ??= wait(0, () => {
      cancelWatch = undefined;
      moves.watch(elements);
    });
  };
  const laidOut = surface.onLaidOut(draw);
  const mount = (): boolean => {
    mayMount ||= document.readyState !== 'loading';
    return mayMount && surface.mount();
  };
  const onMove = (move: Move, changes?: readonly Change[]) => {
    if (move === 'styles') drawing()?.changed(changes);
    // While the page is being built, no frame is asked for.
    if (!mount()) return;
    if (move === 'layers') drawing()?.raise();
    if (move !== 'scroll' || isSticky) return laidOut.ask();
    cancelScroll ??= wait(SCROLL_PAUSE, () => {
      cancelScroll = undefined;
      laidOut.ask();
    });
  };
  const moves = followMoves(document, wait, onMove);
  const begin = () => {
    if (mount()) laidOut.ask();
  };
  const stopWaiting = wait(MOUNT_BY, () => {
    mayMount = true;
    begin();
  });
  begin();
  return {
    ask: laidOut.ask,
    stop() {
      stopWaiting();
      cancelScroll?.();
      cancelWatch?.();
      moves.stop();
      laidOut.stop();
    },
  };
}
