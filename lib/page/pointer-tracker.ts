import { isPassing, type PointerSample } from '../core/hover/speed-gate.ts';
import type { HitTest } from './hit-test.ts';
import type { Mark } from './mark.ts';

/** ms without a sample after which a fast pointer has come to rest. */
const REST = 40;

/** px that a finger may wander and still tap. */
const TAP_SLOP = 10;

export interface PointerEvents {
  /** the mark under a pointer that is slow enough to mean it, or none */
  onOver(mark: Mark | undefined, x: number, y: number): void;
  onTap(mark: Mark): void;
  /** pressed anywhere but on the card */
  onPressOutside(): void;
}

export interface TrackerDeps {
  window: Window;
  hitTest(): HitTest;
  isOwn(target: EventTarget | null): boolean;
  wait(ms: number, run: () => void): () => void;
}

/** Follows the pointer. Only events that the browser itself made count; a page cannot fake a hover. */
export function trackPointer(deps: TrackerDeps, events: PointerEvents): () => void {
  const { window } = deps;
  const listening = new AbortController();
  let previous: PointerSample | undefined;
  let cancelRest: (() => void) | undefined;
  let pressed: { x: number; y: number; mark: Mark | undefined } | undefined;

  const look = (x: number, y: number) => events.onOver(deps.hitTest()(x, y), x, y);
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    cancelRest?.();
    const sample = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    const passing = isPassing(previous, sample) && event.buttons === 0;
    previous = sample;
    if (deps.isOwn(event.target)) return;
    if (passing) {
      events.onOver(undefined, sample.x, sample.y);
      // The last move of a quick pointer may be the one that brought it to rest on a name.
      cancelRest = deps.wait(REST, () => look(sample.x, sample.y));
    } else if (event.buttons === 0) {
      look(sample.x, sample.y);
    }
  };
  const onDown = (event: PointerEvent) => {
    if (!event.isTrusted || deps.isOwn(event.target)) return;
    events.onPressOutside();
    pressed =
      event.pointerType === 'touch' && !isControl(event.target)
        ? { x: event.clientX, y: event.clientY, mark: deps.hitTest()(event.clientX, event.clientY) }
        : undefined;
  };
  const onUp = (event: PointerEvent) => {
    const start = pressed;
    pressed = undefined;
    if (!event.isTrusted || !start?.mark) return;
    const moved = Math.hypot(event.clientX - start.x, event.clientY - start.y);
    if (moved <= TAP_SLOP) events.onTap(start.mark);
  };
  const onLeave = (event: PointerEvent) => {
    // Caught on its way down, the event also tells of every element inside the page that is left.
    if (!event.isTrusted || event.target !== event.currentTarget) return;
    cancelRest?.();
    events.onOver(undefined, -1, -1);
  };
  const onCancel = (event: PointerEvent) => {
    if (event.isTrusted) pressed = undefined;
  };
  const options = { capture: true, passive: true, signal: listening.signal };
  window.addEventListener('pointermove', onMove, options);
  window.addEventListener('pointerdown', onDown, options);
  window.addEventListener('pointerup', onUp, options);
  window.addEventListener('pointercancel', onCancel, options);
  window.document.documentElement.addEventListener('pointerleave', onLeave, options);
  return () => {
    cancelRest?.();
    listening.abort();
  };
}

/** Taps on links and controls are theirs. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('a, button, input, select, textarea, label, summary') !== null;
