import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder, temporaryFolder } from '../../tests/e2e/support/paths.ts';
import { inTab } from './in-tab.ts';
import { withBrowser, withSite } from './start.ts';
import { formatTable } from './table.ts';

const MARKS = 1000;

/** People who come with Dramatis. */
const PEOPLE = ['Emmanuel Macron', 'Volodymyr Zelensky', 'Mark Rutte', 'Maria Zakharova'];

/** Fresh tabs for each figure. The smallest heap counts. */
const RUNS = 5;

/** In ms. Enough to mark the page and to draw what is in the window. */
const REST = 3000;

/**
 * The script heap of a page with a thousand marks in Chromium: without Dramatis, with it, and with an older build if
 * there is one (`before`, its folder). Returns the table.
 */
export async function runMemorySuite(before: string | undefined): Promise<string[]> {
  const folder = temporaryFolder();
  const names = Array.from({ length: MARKS }, (_, i) => PEOPLE[i % PEOPLE.length]);
  const text = names.map((name, i) => `<p>In paragraph ${i}, ${name} was named again.</p>`);
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Marks</title>';
  writeFileSync(join(folder, 'named.html'), `${head}${text.join('\n')}`);
  writeFileSync(
    join(folder, 'nobody.html'),
    `${head}${text.join('\n').replace(/, .* was/g, ', someone was')}`,
  );
  const rows: string[][] = [];
  for (const file of ['nobody.html', 'named.html']) {
    const bare = await heapOf(folder, file, undefined);
    const ours = await heapOf(folder, file, buildFolder('chromium'));
    const older = before && (await heapOf(folder, file, before));
    rows.push([
      file === 'named.html' ? `${MARKS} names` : 'no name',
      kB(bare),
      kB(ours),
      kB(ours - bare),
      older ? kB(older - bare) : '–',
    ]);
  }
  const title = `Script heap of a page in chromium, kB, the smallest of ${RUNS} fresh tabs`;
  const heads = ['', 'without', 'with Dramatis', 'more', 'more, before'];
  return [`${title}\n${formatTable(heads, rows)}`];
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(0);

async function heapOf(folder: string, file: string, extension: string | undefined) {
  const switches = ['--enable-precise-memory-info', '--js-flags=--expose-gc'];
  return withSite(folder, (origin) =>
    withBrowser('chromium', { extension, switches }, async (session) => {
      const heaps: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        heaps.push(
          await inTab(session, `${origin}/${file}`, async (tab) => {
            await new Promise((resolve) => setTimeout(resolve, REST));
            return tab.evaluate(() => {
              (globalThis as unknown as { gc(): void }).gc();
              return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory
                .usedJSHeapSize;
            });
          }),
        );
      }
      return Math.min(...heaps);
    }),
  );
}
