/**
 * An event in Chromium's trace (https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU). Times
 * are in µs.
 */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { url?: string } };
}

/** What our script did in one task of a page's main thread, in ms. */
export interface OwnTask {
  wall: number;
  /** without the time in which the machine did something else */
  cpu: number;
}

/** The outermost events that show that a script runs. */
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks']);
const TASK = 'ThreadControllerImpl::RunTask';
const OURS = /^chrome-extension:.*\/content\.js$/;

/**
 * The tasks with script on pages whose own scripts are blocked. All script there is our content script, with the
 * browser's work that it causes (style, layout).
 */
export function findOwnTasks(events: readonly TraceEvent[]): OwnTask[] {
  const threads = new Map<string, TraceEvent[]>();
  const ours = new Set<string>();
  for (const event of events) {
    if (event.ph !== 'X' || (event.name !== TASK && !SCRIPT.has(event.name))) continue;
    const thread = `${event.pid} ${event.tid}`;
    const known = threads.get(thread);
    if (known) known.push(event);
    else threads.set(thread, [event]);
    if (OURS.test(event.args.data?.url ?? '')) ours.add(thread);
  }
  return [...ours].flatMap((thread) => ownTasksOf(threads.get(thread) ?? []));
}

function ownTasksOf(events: TraceEvent[]): OwnTask[] {
  // An outer event begins no later and lasts longer than the events inside.
  const ordered = events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: OwnTask[] = [];
  let current: OwnTask | undefined;
  let taskEnd = 0;
  let scriptEnd = 0;
  for (const { name, ts, dur = 0, tdur = dur } of ordered) {
    if (name === TASK) {
      // A nested loop's task belongs to the task around it.
      if (ts < taskEnd) continue;
      current = { wall: 0, cpu: 0 };
      taskEnd = ts + dur;
      tasks.push(current);
    } else if (current && ts >= scriptEnd) {
      // Also after the task's own end, since its microtasks run there, in the same turn of the event loop.
      current.wall += dur / 1000;
      current.cpu += tdur / 1000;
      scriptEnd = ts + dur;
    }
  }
  return tasks.filter((task) => task.wall > 0);
}
