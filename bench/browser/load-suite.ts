import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutScripts } from '../../scripts/pages/without-scripts.ts';
import { buildFolder, temporaryFolder } from '../../tests/e2e/support/paths.ts';
import { inTab } from './in-tab.ts';
import { median } from './inside/repeat.ts';
import { KNOWN_PEOPLE } from './make-names.ts';
import { makePage } from './make-page.ts';
import { findPageLoads, type PageLoad, type TraceEvent } from './read-trace.ts';
import { withBrowser, withSite } from './start.ts';
import { formatTable, ms } from './table.ts';

/** Browsers with each build, in turn with the others, and visits to each page. */
const ROUNDS = 2;
const VISITS = 5;

/** People who come with Dramatis, so that a page about them has twelve marks. */
const BUNDLED = [
  { forename: 'Emmanuel', surname: 'Macron' },
  { forename: 'Volodymyr', surname: 'Zelensky' },
  { forename: 'Mark', surname: 'Rutte' },
  { forename: 'Maria', surname: 'Zakharova' },
];
const PAGES = { 'no name': KNOWN_PEOPLE, '12 names': BUNDLED };

/** In ms. Enough to read, mark and draw a page several times. */
const REST = 1000;

/**
 * What the main thread of a made-up page does in its first second, with layout and paint: without an extension, with
 * the production build, and with an older build if there is one (`before`, its folder). Returns the table.
 */
export async function runLoadSuite(before: string | undefined): Promise<string[]> {
  const made = temporaryFolder();
  for (const [page, named] of Object.entries(PAGES)) {
    writeFileSync(join(made, `${page}.html`), makePage({ named }));
  }
  const builds: [string, string | undefined][] = [
    ['without', undefined],
    ...(before ? [['before', before] as [string, string]] : []),
    ['with Dramatis', buildFolder('chromium')],
  ];
  const loads = new Map<string, PageLoad[]>();
  await withSite(made, async (origin) => {
    for (let round = 0; round < ROUNDS; round++) {
      for (const page of Object.keys(PAGES)) {
        for (const [build, extension] of builds) {
          const name = `${page}, ${build}`;
          const found = await trace(extension, origin, page);
          loads.set(name, [...(loads.get(name) ?? []), ...found]);
        }
      }
    }
  });
  const rows = Array.from(loads, ([name, all]) => [
    name,
    ...(['cpu', 'longest'] as const).flatMap((what) => {
      const values = all.map((load) => load[what]);
      return [ms(median(values)), ms(Math.min(...values))];
    }),
  ]);
  const heads = ['', 'main thread ms', 'fastest', 'longest task ms', 'fastest'];
  const title = `First second of a page in chromium, CPU, medians of ${ROUNDS * VISITS} visits`;
  return [`${title}\n${formatTable(heads, rows)}`];
}

async function trace(
  extension: string | undefined,
  origin: string,
  page: string,
): Promise<PageLoad[]> {
  const file = join(temporaryFolder(), 'trace.json');
  const switches = [
    '--trace-startup=-*,toplevel,devtools.timeline',
    `--trace-startup-file=${file}`,
    '--trace-startup-format=json',
    '--trace-startup-duration=0',
  ];
  await withBrowser('chromium', { extension, switches }, async (session) => {
    // A browser without tabs would close.
    await session.open('about:blank');
    for (let visit = 0; visit < VISITS; visit++) {
      await inTab(
        session,
        withoutScripts(`${origin}/${page}.html`),
        () => new Promise((resolve) => setTimeout(resolve, REST)),
      );
    }
  });
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(readFileSync(file, 'utf8'));
  const loads = findPageLoads(traceEvents, origin);
  if (loads.length === 0) throw new Error('the trace shows no page');
  return loads;
}
