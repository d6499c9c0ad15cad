import { keepListening } from './keep-listening.ts';

/** What the reader does with pointer, finger and keys. */
export type InputEvent = PointerEvent | KeyboardEvent;

export interface Input {
  /** Hands all events to this function from now on, the last move of the pointer first. */
  hear(receive: (event: InputEvent) => void): void;
  stop(): void;
}

const TYPES = ['pointermove', 'pointerdown', 'pointerup', 'pointercancel', 'keydown', 'keyup'];

/**
 * Hears what the reader does, from document_start on. A page can keep events from listeners that are younger than its
 * own, and the code that answers them comes with the first mark.
 */
export function followInput(window: Window): Input {
  const { document } = window;
  /** a pointer that rests while that code is loading makes no further move */
  let lastMove: PointerEvent | undefined;
  let receive = (event: InputEvent): void => {
    if (event.type === 'pointermove') lastMove = event as PointerEvent;
  };
  const onEvent = (event: Event) => {
    // In the capture phase, leaving also reports every element inside the page that is left.
    const isInside = event.type === 'pointerleave' && event.target !== event.currentTarget;
    if (event.isTrusted && !isInside) receive(event as InputEvent);
  };
  const stop = keepListening(document, (signal) => {
    const options = { capture: true, signal };
    for (const type of TYPES) window.addEventListener(type, onEvent, options);
    document.documentElement?.addEventListener('pointerleave', onEvent, options);
  });
  return {
    hear(next) {
      receive = next;
      if (lastMove) next(lastMove);
      lastMove = undefined;
    },
    stop,
  };
}
