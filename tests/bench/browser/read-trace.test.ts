import { expect, test } from 'vitest';
import { findOwnTasks, type TraceEvent } from '../../../bench/browser/read-trace.ts';

const OURS = 'chrome-extension://abc/content-scripts/content.js';

/** An event of the main thread 1; times in ms. */
const event = (
  name: string,
  at: number,
  dur: number,
  more: Partial<TraceEvent> = {},
): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts: at * 1000,
  dur: dur * 1000,
  tdur: dur * 500,
  args: {},
  ...more,
});
const task = (at: number, dur: number) => event('ThreadControllerImpl::RunTask', at, dur);
const ours = { args: { data: { url: OURS } } };

test('adds up the scripts of a task, nested ones only once', () => {
  const events = [
    event('RunMicrotasks', 6, 3),
    task(0, 10),
    event('EvaluateScript', 1, 4, ours),
    event('FunctionCall', 2, 2),
    task(20, 5),
  ];
  expect(findOwnTasks(events)).toEqual([{ wall: 7, cpu: 3.5 }]);
});

test('counts the tasks of a nested loop with the task around it', () => {
  const events = [task(0, 10), task(2, 3), event('FunctionCall', 3, 1, ours)];
  expect(findOwnTasks(events)).toEqual([{ wall: 1, cpu: 0.5 }]);
});

test('counts microtasks after the end of a task as part of it', () => {
  const events = [task(0, 10), event('FunctionCall', 1, 2, ours), event('RunMicrotasks', 11, 30)];
  expect(findOwnTasks(events)).toEqual([{ wall: 32, cpu: 16 }]);
});

test('knows only threads in which our script has run', () => {
  const elsewhere = { tid: 2, args: { data: { url: 'https://example.org/content.js' } } };
  const events = [
    event('ThreadControllerImpl::RunTask', 0, 10, { tid: 2 }),
    event('FunctionCall', 1, 5, elsewhere),
  ];
  expect(findOwnTasks(events)).toEqual([]);
});
