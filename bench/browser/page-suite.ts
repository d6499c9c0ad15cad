import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutScripts } from '../../scripts/pages/without-scripts.ts';
import { temporaryFolder } from '../../tests/e2e/support/paths.ts';
import type { BrowserName, Session } from '../../tests/e2e/support/session.ts';
import { writeBenchExtension } from './bench-extension.ts';
import { median } from './inside/repeat.ts';
import { KNOWN_PEOPLE } from './make-names.ts';
import { makePage } from './make-page.ts';
import { measurePage, type PageCost, publishGate } from './measure-page.ts';
import { withBrowser, withSite } from './start.ts';
import { count, formatTable, ms } from './table.ts';

const SIZES = [10, 200, 10_000, 100_000, 1_000_000];

/** First runs per size. Each needs a new page. */
const COLD_RUNS = 9;

interface PageSuiteOptions {
  browser: BrowserName;
  /** a folder of saved pages to measure as well */
  pages: string | undefined;
}

/** The cost of reading a page for its main thread. Returns the tables as text. */
export async function runPageSuite({ browser, pages }: PageSuiteOptions): Promise<string[]> {
  const made = temporaryFolder();
  writeFileSync(join(made, 'news.html'), makePage({ named: KNOWN_PEOPLE }));
  const extension = await writeBenchExtension(SIZES);
  return withBrowser(browser, { extension }, async (session) => {
    const rows = await measureFolder(session, made, COLD_RUNS);
    const tables = [titled(browser, 'the made-up page of median size', rows)];
    if (pages) {
      const saved = await measureFolder(session, pages, 1);
      tables.push(titled(browser, 'saved pages, medians over the pages', saved));
    }
    return tables;
  });
}

const titled = (browser: BrowserName, title: string, rows: string[][]): string =>
  `Main thread in ${browser}, ${title}\n${formatTable(HEADS, rows)}`;

function measureFolder(session: Session, folder: string, coldRuns: number): Promise<string[][]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return withSite(folder, async (origin) => {
    const rows: string[][] = [];
    for (const size of SIZES) {
      await publishGate(session, size);
      const costs: PageCost[] = [];
      for (const name of names) {
        costs.push(await measurePage(session, withoutScripts(`${origin}/${name}`), coldRuns));
      }
      rows.push(rowOf(size, costs));
    }
    return rows;
  });
}

const HEADS = [
  'names',
  'floor ms',
  'collect + gate ×',
  '… + paint ×',
  'first run ms',
  'fastest',
  'slowest',
  'first floor ms',
  'gate there after ms',
  'blocks passed',
  'marks',
];

function rowOf(size: number, costs: readonly PageCost[]): string[] {
  const middle = (read: (cost: PageCost) => number) => median(costs.map(read));
  return [
    count(size),
    ms(middle((cost) => cost.warmFloor)),
    middle((cost) => cost.warmRead / cost.warmFloor).toFixed(2),
    middle((cost) => cost.warmAll / cost.warmFloor).toFixed(2),
    ms(middle((cost) => cost.coldAll)),
    ms(Math.min(...costs.map((cost) => cost.coldFastest))),
    ms(Math.max(...costs.map((cost) => cost.coldSlowest))),
    ms(middle((cost) => cost.coldFloor)),
    ms(middle((cost) => cost.gate)),
    String(middle((cost) => cost.blocks)),
    String(middle((cost) => cost.marks)),
  ];
}
