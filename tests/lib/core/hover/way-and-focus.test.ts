import { describe, expect, test } from 'vitest';
import { createRun, shown } from './hover-run.ts';

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
