import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../tests/e2e/support/paths.ts';
import type { BrowserName, Session } from '../../tests/e2e/support/session.ts';
import { copyWithPage } from './copy-with-page.ts';
import type { ImportTimes } from './inside/import-library.ts';
import { median } from './inside/repeat.ts';
import type { UseTimes } from './inside/use-library.ts';
import { factorsOver, type LibraryFigures, rowOf } from './library-table.ts';
import { makeLibrary } from './make-library.ts';
import { KNOWN_PEOPLE } from './make-names.ts';
import { makePage } from './make-page.ts';
import { putToSleep, timeMarks } from './measure-marks.ts';
import { findPeak, forgetPeaks } from './process-memory.ts';
import { runExtensionPage } from './run-extension-page.ts';
import { withBrowser, withSite } from './start.ts';
import { formatTable } from './table.ts';

/** In ms. The largest libraries take minutes to write. */
const TIMEOUT = 3_600_000;

/** Articles that are imported like a reader's. Further ones are written directly, which takes less time. */
const IMPORTED = 480;

/** People who come with Dramatis, whatever articles are measured. */
const BUNDLED = [{ forename: 'Mark', surname: 'Rutte' }];

/** Pages on which marks are timed, awake and asleep. */
const PAGES = 5;

/**
 * What libraries of these sizes cost, and how the costs grow. `articles` is a file of articles instead of made-up ones.
 */
export async function runLibrarySuite(
  browser: BrowserName,
  sizes: readonly number[],
  articles?: string,
): Promise<string[]> {
  const site = temporaryFolder();
  const named = articles ? BUNDLED : KNOWN_PEOPLE;
  writeFileSync(join(site, 'known.html'), makePage({ named }));
  const figures = await withSite(site, async (origin) => {
    const found: LibraryFigures[] = [];
    for (const size of articles ? [0] : sizes) {
      const extension = await copyWithPage(browser, 'library');
      const file = join(extension, 'articles.jsonl');
      if (articles) copyFileSync(articles, file);
      else writeFileSync(file, [...makeLibrary(size)].map((one) => JSON.stringify(one)).join('\n'));
      found.push(
        await withBrowser(browser, { extension }, (session) =>
          measure(session, origin, articles ? Number.POSITIVE_INFINITY : IMPORTED),
        ),
      );
    }
    return found;
  });
  const title = `Libraries in ${browser}, ms as median / p95 / longest`;
  const rows = figures.map(rowOf);
  const heads = Object.keys(rows[0] ?? {});
  const table = formatTable(
    heads,
    rows.map((row) => Object.values(row)),
  );
  return [`${title}\n${table}`, ...factorsOver(figures)];
}

async function measure(session: Session, origin: string, most: number): Promise<LibraryFigures> {
  const imported = (await runExtensionPage(
    session,
    `/library.html?import=${most}`,
    TIMEOUT,
  )) as ImportTimes;
  const known = `${origin}/known.html`;
  await timeMarks(session, known);
  const time = async () => (await timeMarks(session, known)).marked;
  const awake: number[] = [];
  for (let i = 0; i < PAGES; i++) awake.push(await time());
  const asleep: number[] = [];
  for (let i = 0; i < PAGES; i++) {
    await putToSleep(session);
    asleep.push(await time());
  }
  forgetPeaks();
  const used = (await runExtensionPage(session, '/library.html', TIMEOUT)) as UseTimes;
  const peak = findPeak();
  return { imported, used, awake: median(awake), asleep: median(asleep), peak };
}
