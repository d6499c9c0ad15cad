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
    if (event.isTrusted) receive(event as InputEvent);
  };
  const onLeave = (event: Event) => {
    // In the capture phase, the event also reports every element inside the page that is left.
    if (event.target === event.currentTarget) onEvent(event);
  };
  const stop = keepListening(document, (signal) => {
    const options = { capture: true, passive: true, signal };
    for (const type of TYPES) window.addEventListener(type, onEvent, options);
    document.documentElement?.addEventListener('pointerleave', onLeave, options);
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
