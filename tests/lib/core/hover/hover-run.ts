import {
  DEFAULT_DELAYS,
  type HoverAction,
  type HoverEffect,
  type HoverState,
  IDLE,
} from '@/lib/core/hover/hover-state.ts';
import { stepHover } from '@/lib/core/hover/step-hover.ts';

/** Runs actions with a clock that only the test advances. */
export function createRun() {
  let state: HoverState = IDLE;
  let now = 0;
  let waits: { at: number; next: HoverAction }[] = [];
  const seen: HoverEffect[] = [];
  const dispatch = (action: HoverAction) => {
    const step = stepHover(state, action, DEFAULT_DELAYS);
    state = step.state;
    for (const effect of step.effects) {
      if (effect.type === 'wait') waits.push({ at: now + effect.ms, next: effect.next });
      else seen.push(effect);
    }
  };
  const pass = (ms: number) => {
    const until = now + ms;
    for (;;) {
      const due = waits.filter((wait) => wait.at <= until).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      waits = waits.filter((wait) => wait !== due);
      now = due.at;
      dispatch(due.next);
    }
    now = until;
  };
  return {
    dispatch,
    pass,
    phase: () => state.phase,
    /** effects since the last call */
    effects: () => seen.splice(0).map((effect) => effect.type),
    mention: () => ('mention' in state ? state.mention : undefined),
  };
}

export function shown() {
  const run = createRun();
  run.dispatch({ type: 'enter', mention: 1 });
  run.pass(500);
  run.effects();
  return run;
}
