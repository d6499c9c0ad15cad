import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../tests/e2e/support/paths.ts';
import type { BrowserName, Session } from '../../tests/e2e/support/session.ts';
import { copyWithFillPage, fillStore } from './filled-extension.ts';
import { median } from './inside/repeat.ts';
import type { MarkTimes } from './inside/watch-marks.ts';
import { KNOWN_PEOPLE } from './make-names.ts';
import { makePage, STRANGERS } from './make-page.ts';
import { putToSleep, timeMarks, timeMarksInOneTab, wakesBackground } from './measure-marks.ts';
import { withBrowser, withSite } from './start.ts';
import { count, formatTable, ms } from './table.ts';

const RUNS = 15;

/** From page text to marks in the production build, with the background awake and asleep. Returns the table. */
export async function runEndToEnd(
  browser: BrowserName,
  sizes: readonly number[],
): Promise<string[]> {
  const extension = await copyWithFillPage(browser);
  const rows = await withSite(await writePages(), async (origin) => {
    const found: string[][] = [];
    for (const size of sizes) {
      // A new browser for each size, so that nothing of the smaller dictionary remains.
      found.push(
        await withBrowser(browser, { extension }, async (session) => {
          const started = performance.now();
          await fillStore(session, size);
          const seconds = ((performance.now() - started) / 1000).toFixed(1);
          return [count(size), ...(await measureSize(session, origin)), seconds];
        }),
      );
    }
    return found;
  });
  return [`Page text to marks in ${browser}, medians of ${RUNS}\n${formatTable(HEADS, rows)}`];
}

/** Each time as `median (fastest)`. */
const HEADS = [
  'names',
  'awake ms',
  '… drawn',
  '… after first paint',
  'awake, same tab',
  'asleep ms',
  '… drawn',
  'marks',
  'woken: names',
  '… ordinary words',
  '… no name',
  'filled in s',
];

async function measureSize(session: Session, origin: string): Promise<string[]> {
  const known = `${origin}/known.html`;
  await timeMarks(session, known);
  const awake: MarkTimes[] = [];
  for (let i = 0; i < RUNS; i++) awake.push(await timeMarks(session, known));
  const again = await timeMarksInOneTab(session, known, RUNS);
  const asleep: MarkTimes[] = [];
  for (let i = 0; i < RUNS; i++) {
    await putToSleep(session);
    asleep.push(await timeMarks(session, known));
  }
  const middle = (times: readonly MarkTimes[], read: (time: MarkTimes) => number) =>
    `${ms(median(times.map(read)))} (${ms(Math.min(...times.map(read)))})`;
  return [
    middle(awake, ({ marked }) => marked),
    middle(awake, ({ drawn }) => drawn),
    middle(awake, ({ afterPaint }) => afterPaint),
    middle(again, ({ marked }) => marked),
    middle(asleep, ({ marked }) => marked),
    middle(asleep, ({ drawn }) => drawn),
    String(median(asleep.map(({ marks }) => marks))),
    yesNo(await wakesBackground(session, known)),
    yesNo(await wakesBackground(session, `${origin}/ordinary.html`)),
    yesNo(await wakesBackground(session, `${origin}/unknown.html`)),
  ];
}

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

async function writePages(): Promise<string> {
  const folder = temporaryFolder();
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('known.html', makePage({ named: KNOWN_PEOPLE }));
  write('ordinary.html', makePage({ named: STRANGERS }));
  write('unknown.html', makePage({ named: STRANGERS, plain: true }));
  return folder;
}
