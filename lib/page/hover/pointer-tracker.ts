import { isPassing, type PointerSample } from '../../core/hover/speed-gate.ts';
import type { Modifier } from '../../settings/settings.ts';
import type { Mark } from '../marks/mark.ts';
import type { HitTest } from './hit-test.ts';

/** ms without a sample after which a fast pointer counts as resting. */
const REST = 40;

/** px that a finger may move in a tap. */
const TAP_SLOP = 10;

export interface PointerEvents {
  /**
   * The mark under a pointer that is slow enough, or none. A card may open only while the pointer is armed. `since`:
   * when it got there, in ms of the page's clock.
   */
  onOver(mark: Mark | undefined, x: number, y: number, isArmed: boolean, since: number): void;
  /** the arming key was released, or is part of a shortcut */
  onDisarmed(): void;
  onTap(mark: Mark): void;
  /** a press or tap anywhere except on the card or, by finger, on a mark */
  onPressOutside(): void;
}

export interface TrackerDeps {
  window: Window;
  hitTest(): HitTest;
  isOwn(target: EventTarget | null): boolean;
  wait(ms: number, run: () => void): () => void;
  /** the key that must be held, if any */
  modifier(): Modifier | undefined;
  /** a move that was made shortly before */
  lastMove?: PointerEvent | undefined;
}

/** Follows the pointer. Only the browser's own events count, so that a page can't fake a hover. */
export function trackPointer(deps: TrackerDeps, events: PointerEvents): () => void {
  const { window } = deps;
  const listening = new AbortController();
  let previous: PointerSample | undefined;
  let cancelRest: (() => void) | undefined;
  let pressed: { x: number; y: number; mark: Mark | undefined } | undefined;

  const look = ({ x, y, time }: PointerSample, isArmed: boolean) =>
    events.onOver(deps.hitTest()(x, y), x, y, isArmed, time);
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    cancelRest?.();
    const sample = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    const passing = isPassing(previous, sample) && event.buttons === 0;
    previous = sample;
    if (deps.isOwn(event.target)) return;
    const modifier = deps.modifier();
    const isArmed = modifier === undefined || event.getModifierState(modifier);
    if (passing) {
      events.onOver(undefined, sample.x, sample.y, isArmed, sample.time);
      // The last move of a quick pointer may be the one with which it came to rest on a name.
      cancelRest = deps.wait(REST, () => look(sample, isArmed));
    } else if (event.buttons === 0) {
      look(sample, isArmed);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    const modifier = deps.modifier();
    if (modifier === undefined || !event.isTrusted || event.repeat) return;
    const arms = event.key === modifier && event.type === 'keydown' && !isAny(event, EDITABLE);
    if (!arms) events.onDisarmed();
    else if (previous) look({ ...previous, time: event.timeStamp }, true);
  };
  const onDown = (event: PointerEvent) => {
    if (!event.isTrusted || deps.isOwn(event.target)) return;
    const { clientX: x, clientY: y } = event;
    if (event.pointerType !== 'touch') return events.onPressOutside();
    pressed = { x, y, mark: isAny(event, CONTROLS) ? undefined : deps.hitTest()(x, y) };
  };
  const onUp = (event: PointerEvent) => {
    const start = pressed;
    pressed = undefined;
    if (!event.isTrusted || !start) return;
    // Readers who scroll with a finger continue reading, and don't mean to close anything.
    if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > TAP_SLOP) return;
    if (start.mark) events.onTap(start.mark);
    else events.onPressOutside();
  };
  const onLeave = (event: PointerEvent) => {
    // In the capture phase, leaving any element inside the page is reported too.
    if (!event.isTrusted || event.target !== event.currentTarget) return;
    cancelRest?.();
    previous = undefined;
    events.onOver(undefined, -1, -1, false, event.timeStamp);
  };
  const onCancel = (event: PointerEvent) => {
    if (event.isTrusted) pressed = undefined;
  };
  const options = { capture: true, passive: true, signal: listening.signal };
  window.addEventListener('pointermove', onMove, options);
  window.addEventListener('pointerdown', onDown, options);
  window.addEventListener('pointerup', onUp, options);
  window.addEventListener('pointercancel', onCancel, options);
  window.addEventListener('keydown', onKey, options);
  window.addEventListener('keyup', onKey, options);
  window.document.documentElement.addEventListener('pointerleave', onLeave, options);
  if (deps.lastMove) onMove(deps.lastMove);
  return () => {
    cancelRest?.();
    listening.abort();
  };
}

/** Typing capital letters also uses a modifier. */
const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Taps on links and controls are meant for them. */
const CONTROLS = `a, area, button, label, summary, option, audio, video, ${EDITABLE},
  [role="button"], [role="link"], [role="checkbox"], [role="radio"], [role="switch"], [role="tab"],
  [role="menuitem"], [role="option"]`;

/** Whether an event happens in such an element, also inside open shadow roots. */
const isAny = (event: Event, selector: string): boolean =>
  event.composedPath().some((each) => each instanceof Element && each.matches(selector));
