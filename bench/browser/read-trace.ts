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
  args: { name?: string; data?: { url?: string }; beginData?: { url?: string } };
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

/** What the main thread of a page did, in ms of CPU. */
export interface PageLoad {
  /** in all tasks */
  cpu: number;
  longest: number;
}

/** The pages of this origin, each in a process of its own. */
export function findPageLoads(events: readonly TraceEvent[], origin: string): PageLoad[] {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set<string>();
  const main = new Set<string>();
  const tasks = new Map<string, TraceEvent[]>();
  for (const event of events) {
    const thread = threadOf(event);
    if (event.name === 'thread_name' && event.args.name === 'CrRendererMain') main.add(thread);
    if (event.name === 'ParseHTML' && event.args.beginData?.url?.startsWith(origin)) {
      pages.add(thread);
    }
    if (event.name !== TASK || event.ph !== 'X') continue;
    const known = tasks.get(thread);
    if (known) known.push(event);
    else tasks.set(thread, [event]);
  }
  return [...pages].flatMap((thread) => {
    if (!main.has(thread)) return [];
    const load: PageLoad = { cpu: 0, longest: 0 };
    let end = 0;
    for (const { ts, dur = 0, tdur = 0 } of (tasks.get(thread) ?? []).sort((a, b) => a.ts - b.ts)) {
      // A nested loop's task belongs to the task around it.
      if (ts < end) continue;
      end = ts + dur;
      load.cpu += tdur / 1000;
      load.longest = Math.max(load.longest, tdur / 1000);
    }
    return [load];
  });
}
