import { describe, expect, test } from 'vitest';
import { createRun, shown } from './hover-run.ts';

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
