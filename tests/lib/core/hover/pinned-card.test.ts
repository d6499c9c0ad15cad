import { describe, expect, test } from 'vitest';
import { createRun, shown } from './hover-run.ts';

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
