import type { PointerPlace } from '../../core/hover/corridor.ts';
import {
  type HoverAction,
  type HoverDelays,
  type HoverEffect,
  type HoverState,
  IDLE,
  type Opener,
} from '../../core/hover/hover-state.ts';
import { stepHover } from '../../core/hover/step-hover.ts';
import type { Mark } from '../marks/mark.ts';

/** What hovering requests. The card itself belongs to others. */
export interface HoverTarget {
  fetch(mark: Mark): void;
  /** the fetched card will not be shown */
  drop(): void;
  show(mark: Mark, by: Opener): void;
  hide(): void;
  /** the hover card stays, beside others to come */
  pin(): void;
  /** the pinned card of this mark becomes the hover card */
  unpin(mark: Mark): void;
  /** whether this mark has a pinned card, so that no second one opens */
  isPinned(mark: Mark): boolean;
  focusPinned(mark: Mark): void;
}

export interface HoverController {
  dispatch(action: PlainAction): void;
  /**
   * The pointer is over this mark or none, at this place relative to the card. An unarmed pointer opens no card but
   * keeps the one that is shown. `rested`: how many ms it had been there when its event arrived.
   */
  over(mark: Mark | undefined, place: PointerPlace, isArmed: boolean, rested?: number): void;
  /** requested directly, by key or finger */
  open(mark: Mark, by: Opener): void;
  unpin(mark: Mark, by: Opener, hasFocus: boolean): void;
  readonly state: HoverState;
  /** the mark whose card is shown */
  shown(): Mark | undefined;
  destroy(): void;
}

/** Whether the pointer rests on this mention, or its card is shown. */
const isAbout = (state: HoverState, mention: number): boolean =>
  state.phase !== 'idle' &&
  (state.mention === mention || (state.phase === 'shown' && state.next === mention));

type PlainAction = Exclude<HoverAction, { mention: number }>;

export interface HoverDeps {
  delays(): HoverDelays;
  wait(ms: number, run: () => void): () => void;
}

/** Runs the hover reducer: turns its effects into timers and calls, and marks into numbers and back. */
export function createHoverController(deps: HoverDeps, target: HoverTarget): HoverController {
  let state: HoverState = IDLE;
  const waits = new Set<() => void>();
  const marks = new Map<Mark, number>();
  const byNumber = new Map<number, Mark>();
  let count = 0;
  /** fetched but not shown yet */
  let fetched: number | undefined;

  const numberOf = (mark: Mark): number => {
    const known = marks.get(mark);
    if (known !== undefined) return known;
    count++;
    marks.set(mark, count);
    byNumber.set(count, mark);
    return count;
  };
  const forgetOthers = () => {
    if (state.phase !== 'idle') return;
    marks.clear();
    byNumber.clear();
  };
  const run = (effect: HoverEffect, rested: number) => {
    if (effect.type === 'wait') {
      const cancel = deps.wait(Math.max(0, effect.ms - rested), () => {
        waits.delete(cancel);
        dispatch(effect.next);
      });
      waits.add(cancel);
      return;
    }
    if (effect.type === 'hide' || effect.type === 'pin') return target[effect.type]();
    const mark = byNumber.get(effect.mention);
    if (!mark) return;
    fetched = effect.type === 'fetch' ? effect.mention : undefined;
    if (effect.type === 'show') target.show(mark, effect.by);
    else target[effect.type](mark);
  };
  const dispatch = (action: HoverAction, rested = 0) => {
    const step = stepHover(state, action, deps.delays());
    state = step.state;
    if (fetched !== undefined && !isAbout(state, fetched)) {
      fetched = undefined;
      target.drop();
    }
    for (const effect of step.effects) run(effect, rested);
    forgetOthers();
  };
  const shown = () => (state.phase === 'shown' ? byNumber.get(state.mention) : undefined);
  return {
    dispatch: (action) => dispatch(action),
    over(mark, place, isArmed, rested) {
      const mayEnter = mark && (isArmed || mark === shown()) && !target.isPinned(mark);
      if (mayEnter) dispatch({ type: 'enter', mention: numberOf(mark) }, rested);
      else if (place === 'card') dispatch({ type: 'enter-card' });
      else dispatch({ type: place === 'way' ? 'approach' : 'leave' });
    },
    open(mark, by) {
      if (!target.isPinned(mark)) return dispatch({ type: 'open', mention: numberOf(mark), by });
      dispatch({ type: 'close' });
      target.focusPinned(mark);
    },
    unpin: (mark, by, hasFocus) =>
      dispatch({ type: 'unpin', mention: numberOf(mark), by, hasFocus }),
    get state() {
      return state;
    },
    shown,
    destroy() {
      for (const cancel of waits) cancel();
      waits.clear();
      dispatch({ type: 'close' });
    },
  };
}
