import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutScripts } from '../../scripts/pages/without-scripts.ts';
import { buildFolder, temporaryFolder } from '../../tests/e2e/support/paths.ts';
import { inTab } from './in-tab.ts';
import { KNOWN_PEOPLE } from './make-names.ts';
import { makePage } from './make-page.ts';
import { findOwnTasks, type OwnTask, type TraceEvent } from './read-trace.ts';
import { withBrowser, withSite } from './start.ts';
import { formatTable, ms } from './table.ts';

/** In ms. A longer task costs a frame. */
const LONG = 16;

/** How often the made-up page is opened. */
const VISITS = 20;

/** In ms. Enough to read, mark and draw a page several times. */
const REST = 1500;

/** Our longest tasks in pages, from Chromium's own trace of the production build. Returns the table. */
export async function runTraceSuite(pages: string | undefined): Promise<string[]> {
  const made = temporaryFolder();
  writeFileSync(join(made, 'news.html'), makePage({ named: KNOWN_PEOPLE }));
  const rows = [rowOf('made-up page', await trace(made, VISITS))];
  if (pages) rows.push(rowOf(pages, await trace(pages, 1)));
  const heads = [
    'pages',
    'our tasks',
    'longest ms',
    '… on the CPU',
    `over ${LONG} ms`,
    '… on the CPU',
  ];
  return [`Our tasks in chromium, by tracing\n${formatTable(heads, rows)}`];
}

async function trace(folder: string, visits: number): Promise<OwnTask[]> {
  const file = join(temporaryFolder(), 'trace.json');
  const options = {
    extension: buildFolder('chromium'),
    switches: [
      '--trace-startup=-*,toplevel,devtools.timeline,v8.execute',
      `--trace-startup-file=${file}`,
      '--trace-startup-format=json',
      '--trace-startup-duration=0',
    ],
  };
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  await withSite(folder, (origin) =>
    withBrowser('chromium', options, async (session) => {
      for (const url of names.map((name) => withoutScripts(`${origin}/${name}`))) {
        for (let visit = 0; visit < visits; visit++) {
          // Nothing is asked of the page, since that would also run script.
          await inTab(session, url, () => new Promise((resolve) => setTimeout(resolve, REST)));
        }
      }
    }),
  );
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(readFileSync(file, 'utf8'));
  const tasks = findOwnTasks(traceEvents);
  if (tasks.length === 0) throw new Error('the trace shows no task of ours');
  return tasks;
}

function rowOf(title: string, tasks: readonly OwnTask[]): string[] {
  const over = (read: (task: OwnTask) => number) =>
    String(tasks.filter((task) => read(task) > LONG).length);
  return [
    title,
    String(tasks.length),
    ms(Math.max(...tasks.map(({ wall }) => wall))),
    ms(Math.max(...tasks.map(({ cpu }) => cpu))),
    over(({ wall }) => wall),
    over(({ cpu }) => cpu),
  ];
}
