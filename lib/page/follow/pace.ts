import type { ReadStep } from '../read/page-reader.ts';

/** ms of work in one go. A task of 16 ms would cost a frame, and a frame has other work too. */
const SLICE = 8;

/** ms after which a page that draws nothing (an invisible frame) is read anyway. */
const UNDRAWN = 200;

export interface WorkHooks {
  isCancelled(): boolean;
  /** the visible part has been read, the rest has not */
  onNear(): void;
}

/** Does long work in slices, so that the page can continue in between. Resolves with the ms of work, without pauses. */
export type Pace = (work: Generator<ReadStep>, hooks: WorkHooks) => Promise<number>;

export function createPace(window: Window): Pace {
  const { scheduler } = window as { scheduler?: { yield?(): Promise<void> } };
  const { performance } = globalThis;
  const pause = () =>
    scheduler?.yield?.() ?? new Promise<void>((resolve) => void window.setTimeout(resolve));
  let isDrawn = false;
  /** Before the first frame, reading styles would force work that the browser is about to do anyway. */
  const untilDrawn = async () => {
    isDrawn = true;
    if (window.document.visibilityState === 'hidden') return;
    if (performance.getEntriesByType('paint').length > 0) return;
    await new Promise<void>((resolve) => {
      window.setTimeout(resolve, UNDRAWN);
      // In a task after a frame's callbacks, the page is laid out.
      window.requestAnimationFrame(() => window.setTimeout(resolve));
    });
  };
  return async (work, hooks) => {
    let took = 0;
    for (;;) {
      const started = performance.now();
      let step = work.next();
      while (!step.done && !step.value && performance.now() - started < SLICE) step = work.next();
      took += performance.now() - started;
      if (step.done) return took;
      if (step.value === 'near') hooks.onNear();
      if (step.value !== 'look') await pause();
      else if (!isDrawn) await untilDrawn();
      if (hooks.isCancelled()) return took;
    }
  };
}
