import { isPassing, type PointerSample } from '../../core/hover/speed-gate.ts';
import type { Modifier } from '../../settings/settings.ts';
import type { InputEvent } from '../input/input.ts';
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
  hitTest(): HitTest;
  isOwn(target: EventTarget | null): boolean;
  wait(ms: number, run: () => void): () => void;
  /** the key that must be held, if any */
  modifier(): Modifier | undefined;
}

export interface PointerTracker {
  /** what the reader did */
  receive(event: InputEvent): void;
  stop(): void;
}

/** Makes out of moves and presses what the reader points at. */
export function trackPointer(deps: TrackerDeps, events: PointerEvents): PointerTracker {
  let previous: PointerSample | undefined;
  let cancelRest: (() => void) | undefined;
  let pressed: { x: number; y: number; mark: Mark | undefined } | undefined;

  const look = ({ x, y, time }: PointerSample, isArmed: boolean) =>
    events.onOver(deps.hitTest()(x, y), x, y, isArmed, time);
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
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
    if (modifier === undefined || event.repeat) return;
    const arms = event.key === modifier && event.type === 'keydown' && !isAny(event, EDITABLE);
    if (!arms) events.onDisarmed();
    else if (previous) look({ ...previous, time: event.timeStamp }, true);
  };
  const onDown = (event: PointerEvent) => {
    if (deps.isOwn(event.target)) return;
    const { clientX: x, clientY: y } = event;
    if (event.pointerType !== 'touch') return events.onPressOutside();
    pressed = { x, y, mark: isAny(event, CONTROLS) ? undefined : deps.hitTest()(x, y) };
  };
  const onUp = (event: PointerEvent) => {
    const start = pressed;
    pressed = undefined;
    if (!start) return;
    // Readers who scroll with a finger read on, and don't mean to close anything.
    if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > TAP_SLOP) return;
    if (start.mark) events.onTap(start.mark);
    else events.onPressOutside();
  };
  const onLeave = (event: PointerEvent) => {
    cancelRest?.();
    previous = undefined;
    events.onOver(undefined, -1, -1, false, event.timeStamp);
  };
  const onCancel = () => {
    pressed = undefined;
  };
  const byType: Record<string, (event: never) => void> = {
    pointermove: onMove,
    pointerdown: onDown,
    pointerup: onUp,
    pointercancel: onCancel,
    pointerleave: onLeave,
    keydown: onKey,
    keyup: onKey,
  };
  return {
    receive: (event) => byType[event.type]?.(event as never),
    stop: () => cancelRest?.(),
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
