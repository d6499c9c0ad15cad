import { describe, expect, test } from 'vitest';
import {
  DEFAULT_DELAYS,
  type HoverAction,
  type HoverEffect,
  type HoverState,
  IDLE,
} from '@/lib/core/hover/hover-state.ts';
import { isPassing } from '@/lib/core/hover/speed-gate.ts';
import { stepHover } from '@/lib/core/hover/step-hover.ts';

/** Runs actions with a clock that only the test advances. */
function createRun() {
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

describe('idle', () => {
  test('enter → dwelling: nothing before 150 ms, work then, the card at 500 ms', () => {
    const run = createRun();
    run.dispatch({ type: 'enter', mention: 1 });
    run.pass(149);
    expect(run.effects()).toEqual([]);
    run.pass(1);
    expect(run.effects()).toEqual(['fetch']);
    run.pass(349);
    expect(run.effects()).toEqual([]);
    run.pass(1);
    expect(run.effects()).toEqual(['show']);
    expect(run.phase()).toBe('shown');
  });

  test('open (keyboard) → shown at once', () => {
    const run = createRun();
    run.dispatch({ type: 'open', mention: 1, by: 'keyboard' });
    expect(run.effects()).toEqual(['fetch', 'show']);
  });
});

describe('dwelling', () => {
  test('leave → idle, and the waits that still come in are stale', () => {
    const run = createRun();
    run.dispatch({ type: 'enter', mention: 1 });
    run.pass(140);
    run.dispatch({ type: 'leave' });
    run.pass(1000);
    expect(run.effects()).toEqual([]);
    expect(run.phase()).toBe('idle');
  });

  test('enter of the same mention does not start the wait again; of another does', () => {
    const run = createRun();
    run.dispatch({ type: 'enter', mention: 1 });
    run.pass(400);
    run.dispatch({ type: 'enter', mention: 1 });
    run.pass(100);
    expect(run.phase()).toBe('shown');

    const other = createRun();
    other.dispatch({ type: 'enter', mention: 1 });
    other.pass(400);
    other.dispatch({ type: 'enter', mention: 2 });
    other.pass(100);
    expect(other.phase()).toBe('dwelling');
    other.pass(400);
    expect(other.mention()).toBe(2);
  });
});

function shown() {
  const run = createRun();
  run.dispatch({ type: 'enter', mention: 1 });
  run.pass(500);
  run.effects();
  return run;
}

describe('shown', () => {
  test('leave → gone after 300 ms', () => {
    const run = shown();
    run.dispatch({ type: 'leave' });
    run.pass(299);
    expect(run.effects()).toEqual([]);
    run.pass(1);
    expect(run.effects()).toEqual(['hide']);
  });

  test('moving on outside does not delay abandoning', () => {
    const run = shown();
    run.dispatch({ type: 'leave' });
    run.pass(200);
    run.dispatch({ type: 'leave' });
    run.pass(100);
    expect(run.effects()).toEqual(['hide']);
  });

  test('the card can be reached: entering it within 300 ms keeps it, for as long as it is hovered', () => {
    const run = shown();
    run.dispatch({ type: 'leave' });
    run.pass(290);
    run.dispatch({ type: 'enter-card' });
    run.pass(60_000);
    expect(run.effects()).toEqual([]);
    run.dispatch({ type: 'leave' });
    run.pass(300);
    expect(run.effects()).toEqual(['hide']);
  });

  test('back on the mention keeps it', () => {
    const run = shown();
    run.dispatch({ type: 'leave' });
    run.pass(200);
    run.dispatch({ type: 'enter', mention: 1 });
    run.pass(60_000);
    expect(run.effects()).toEqual([]);
  });

  test('another name on the way to the card takes over only if the pointer rests on it', () => {
    const passing = shown();
    passing.dispatch({ type: 'leave' });
    passing.dispatch({ type: 'enter', mention: 2 });
    passing.pass(100);
    passing.dispatch({ type: 'enter-card' });
    passing.pass(1000);
    expect(passing.mention()).toBe(1);

    const resting = shown();
    resting.dispatch({ type: 'enter', mention: 2 });
    resting.pass(500);
    expect(resting.effects()).toEqual(['fetch', 'show']);
    expect(resting.mention()).toBe(2);
  });

  test('close → hidden at once', () => {
    const run = shown();
    run.dispatch({ type: 'close' });
    expect(run.effects()).toEqual(['hide']);
  });

  test.each(['keyboard', 'touch'] as const)(
    'by %s: the pointer neither abandons it nor takes it over',
    (by) => {
      const run = createRun();
      run.dispatch({ type: 'open', mention: 1, by });
      run.effects();
      run.dispatch({ type: 'leave' });
      run.dispatch({ type: 'enter', mention: 2 });
      run.dispatch({ type: 'enter-card' });
      run.dispatch({ type: 'leave' });
      run.pass(60_000);
      expect(run.effects()).toEqual([]);
      expect(run.mention()).toBe(1);
    },
  );
});

describe('the corridor', () => {
  test('moving in it delays abandoning, resting in it does not', () => {
    const run = shown();
    for (const _ of [1, 2, 3]) {
      run.dispatch({ type: 'approach' });
      run.pass(299);
    }
    expect(run.effects()).toEqual([]);
    run.pass(1);
    expect(run.effects()).toEqual(['hide']);
  });

  test('entering the card from it keeps the card; leaving it for elsewhere does not', () => {
    const reached = shown();
    reached.dispatch({ type: 'approach' });
    reached.dispatch({ type: 'enter-card' });
    reached.pass(60_000);
    expect(reached.effects()).toEqual([]);

    const missed = shown();
    missed.dispatch({ type: 'approach' });
    missed.pass(100);
    missed.dispatch({ type: 'leave' });
    missed.pass(200);
    expect(missed.effects()).toEqual(['hide']);
  });

  test('cancels the dwell on a name that was crossed', () => {
    const run = shown();
    run.dispatch({ type: 'enter', mention: 2 });
    run.dispatch({ type: 'approach' });
    run.pass(250);
    run.dispatch({ type: 'enter-card' });
    run.pass(1000);
    expect(run.mention()).toBe(1);
    expect(run.effects()).toEqual([]);
  });

  test('of a card that is not there means nothing', () => {
    const run = createRun();
    run.dispatch({ type: 'approach' });
    run.pass(1000);
    expect(run.effects()).toEqual([]);
  });
});

describe('the focus', () => {
  test('inside keeps the card, wherever the pointer goes; without it the wait begins', () => {
    const run = shown();
    run.dispatch({ type: 'enter-card' });
    run.dispatch({ type: 'focus-card' });
    run.dispatch({ type: 'leave' });
    run.dispatch({ type: 'enter', mention: 2 });
    run.pass(60_000);
    expect(run.effects()).toEqual([]);
    run.dispatch({ type: 'blur-card' });
    run.pass(300);
    expect(run.effects()).toEqual(['hide']);
  });

  test('that comes while the card is on its way out keeps it', () => {
    const run = shown();
    run.dispatch({ type: 'leave' });
    run.pass(299);
    run.dispatch({ type: 'focus-card' });
    run.pass(60_000);
    expect(run.effects()).toEqual([]);
  });

  test('that leaves while the pointer is on the card closes nothing', () => {
    const run = shown();
    run.dispatch({ type: 'enter-card' });
    run.dispatch({ type: 'focus-card' });
    run.dispatch({ type: 'blur-card' });
    run.pass(60_000);
    expect(run.effects()).toEqual([]);
  });
});

describe('a pinned card', () => {
  const pinned = () => {
    const run = shown();
    run.dispatch({ type: 'enter-card' });
    run.dispatch({ type: 'pin' });
    return run;
  };

  test('stays, and the next name opens its own card without hiding anything', () => {
    const run = pinned();
    expect(run.effects()).toEqual(['pin']);
    run.dispatch({ type: 'leave' });
    run.pass(60_000);
    run.dispatch({ type: 'enter', mention: 2 });
    run.pass(500);
    expect(run.effects()).toEqual(['fetch', 'show']);
    expect(run.mention()).toBe(2);
  });

  test('unpinned is shown as before, and closes when the pointer leaves', () => {
    const run = pinned();
    run.effects();
    run.dispatch({ type: 'unpin', mention: 1, by: 'pointer', hasFocus: false });
    expect(run.effects()).toEqual(['unpin']);
    run.dispatch({ type: 'leave' });
    run.pass(300);
    expect(run.effects()).toEqual(['hide']);
  });

  test('unpinned while another is shown replaces it', () => {
    const run = pinned();
    run.dispatch({ type: 'enter', mention: 2 });
    run.pass(500);
    run.effects();
    run.dispatch({ type: 'unpin', mention: 1, by: 'pointer', hasFocus: true });
    expect(run.effects()).toEqual(['hide', 'unpin']);
    run.dispatch({ type: 'leave' });
    run.pass(60_000);
    expect(run.effects()).toEqual([]);
    expect(run.mention()).toBe(1);
  });

  test('is not possible if none is shown', () => {
    const run = createRun();
    run.dispatch({ type: 'pin' });
    expect(run.effects()).toEqual([]);
    expect(run.phase()).toBe('idle');
  });
});

describe('the speed gate', () => {
  const at = (x: number, time: number) => ({ x, y: 0, time });
  test('above 0.5 px/ms the pointer is passing', () => {
    expect(isPassing(at(0, 0), at(9, 16))).toBe(true);
    expect(isPassing(at(0, 0), at(8, 16))).toBe(false);
  });
  test('gaps over 32 ms say nothing, and neither does a first sample', () => {
    expect(isPassing(at(0, 0), at(500, 33))).toBe(false);
    expect(isPassing(undefined, at(500, 33))).toBe(false);
  });
});
