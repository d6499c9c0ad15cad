import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../tests/e2e/support/session.ts';
import { copyWithPage } from './copy-with-page.ts';
import type { LibraryTimes } from './inside/library.ts';
import { makeLibrary } from './make-library.ts';
import { runExtensionPage } from './run-extension-page.ts';
import { withBrowser } from './start.ts';
import { count, formatTable, ms, ratio, spread } from './table.ts';

/** In ms. The largest libraries take minutes to write. */
const TIMEOUT = 1_200_000;

/** Articles that are imported like a reader's. Further ones are written directly, which takes less time. */
const IMPORTED = 100;

/**
 * What libraries of these sizes cost: import, cards, sources. `articles` is a file of articles instead of made-up ones.
 */
export async function runLibrarySuite(
  browser: BrowserName,
  sizes: readonly number[],
  articles?: string,
): Promise<string[]> {
  const rows: string[][] = [];
  for (const size of articles ? [0] : sizes) {
    const extension = await copyWithPage(browser, 'library');
    const file = join(extension, 'articles.jsonl');
    if (articles) copyFileSync(articles, file);
    else writeFileSync(file, [...makeLibrary(size)].map((one) => JSON.stringify(one)).join('\n'));
    rows.push(
      await withBrowser(browser, { extension }, async (session) => {
        const path = `/library.html?import=${articles ? 100_000 : IMPORTED}`;
        return rowOf((await runExtensionPage(session, path, TIMEOUT)) as LibraryTimes);
      }),
    );
  }
  const title = `Libraries in ${browser}: cards and sources as median, p95 and longest`;
  return [`${title}\n${formatTable(HEADS, rows)}`];
}

const HEADS = [
  'articles',
  'imported/s',
  'bare ÷ import',
  'most named in',
  'its card ms',
  'card of one named once',
  'sources ms',
  'off ms',
  'on ms',
  'remove ms',
];

const rowOf = (times: LibraryTimes): string[] => [
  count(times.articles),
  times.imported.toFixed(1),
  ratio(times.bare, times.imported),
  count(times.mostNamed.articles),
  spread(times.mostNamed.card),
  spread(times.namedOnce.card),
  spread(times.sources),
  ms(times.off),
  ms(times.on),
  ms(times.remove),
];
