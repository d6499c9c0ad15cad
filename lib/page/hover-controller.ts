import {
  type HoverAction,
  type HoverDelays,
  type HoverEffect,
  type HoverState,
  IDLE,
  stepHover,
} from '../core/hover/hover-state.ts';
import type { Mark } from './mark.ts';

/** What hovering asks for; the card itself is somebody else's. */
export interface HoverTarget {
  fetch(mark: Mark): void;
  show(mark: Mark, by: 'pointer' | 'keyboard'): void;
  hide(): void;
}

export interface HoverController {
  dispatch(action: Exclude<HoverAction, { type: 'enter' | 'open' }>): void;
  enter(mark: Mark): void;
  open(mark: Mark): void;
  readonly state: HoverState;
  destroy(): void;
}

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
  const run = (effect: HoverEffect) => {
    if (effect.type === 'wait') {
      const cancel = deps.wait(effect.ms, () => {
        waits.delete(cancel);
        dispatch(effect.next);
      });
      waits.add(cancel);
      return;
    }
    if (effect.type === 'hide') return target.hide();
    const mark = byNumber.get(effect.mention);
    if (!mark) return;
    if (effect.type === 'fetch') target.fetch(mark);
    else target.show(mark, effect.by);
  };
  const dispatch = (action: HoverAction) => {
    const step = stepHover(state, action, deps.delays());
    state = step.state;
    for (const effect of step.effects) run(effect);
    forgetOthers();
  };
  return {
    dispatch,
    enter: (mark) => dispatch({ type: 'enter', mention: numberOf(mark) }),
    open: (mark) => dispatch({ type: 'open', mention: numberOf(mark) }),
    get state() {
      return state;
    },
    destroy() {
      for (const cancel of waits) cancel();
      waits.clear();
      dispatch({ type: 'close' });
    },
  };
}
