import type { BrowserName, Session } from '../../tests/e2e/support/session.ts';
import { copyWithPage } from './copy-with-page.ts';
import type { AddTimes } from './inside/add-article.ts';
import type { AnswerTimes, ReadingTimes } from './inside/ask-while-reading.ts';
import { putToSleep } from './measure-marks.ts';
import { runExtensionPage } from './run-extension-page.ts';
import { withBrowser } from './start.ts';
import { count, formatTable, ms, spread } from './table.ts';

const RUNS = 15;

/** In UTF-16 units. Just below the longest accepted text. */
const LONG = 990_000;

/**
 * The time from submitting an article, as the popup does, to a card from it. Also how long other questions wait in the
 * meantime.
 */
export async function runAddArticle(browser: BrowserName): Promise<string[]> {
  return [await measureAdding(browser), await measureAnswers(browser)];
}

async function measureAdding(browser: BrowserName): Promise<string> {
  const extension = await copyWithPage(browser, 'add-article');
  const rows = await withBrowser(browser, { extension }, async (session) => {
    await addArticle(session, 'first');
    const awake: AddTimes[] = [];
    for (let i = 0; i < RUNS; i++) awake.push(await addArticle(session, `awake-${i}`));
    const asleep: AddTimes[] = [];
    for (let i = 0; i < RUNS; i++) {
      await putToSleep(session);
      asleep.push(await addArticle(session, `asleep-${i}`));
    }
    return [rowOf('awake, workshop open', awake), rowOf('asleep', asleep)];
  });
  const heads = ['background', 'preview ms', 'kept ms', 'card ms'];
  return `An ordinary article added in ${browser}: median, p95 and longest\n${formatTable(heads, rows)}`;
}

const addArticle = async (session: Session, n: string): Promise<AddTimes> =>
  (await runExtensionPage(session, `/add-article.html?n=${n}`, 60_000)) as AddTimes;

const rowOf = (title: string, times: readonly AddTimes[]): string[] => [
  title,
  spread(times.map(({ preview }) => preview)),
  spread(times.map(({ kept }) => kept)),
  spread(times.map(({ card }) => card)),
];

async function measureAnswers(browser: BrowserName): Promise<string> {
  const extension = await copyWithPage(browser, 'ask-while-reading');
  const path = `/ask-while-reading.html?length=${LONG}`;
  const { atRest, meanwhile, reading } = await withBrowser(
    browser,
    { extension },
    async (session) => (await runExtensionPage(session, path, 120_000)) as ReadingTimes,
  );
  const row = (title: string, { mentions, card }: AnswerTimes) => [
    title,
    count(mentions.length),
    spread(mentions),
    spread(card),
  ];
  const title = `Answers in ${browser} while ${count(LONG)} characters are read in ${ms(reading)} ms`;
  const rows = [row('at rest', atRest), row('meanwhile', meanwhile)];
  return `${title}: median, p95 and longest\n${formatTable(['', 'asked', 'names of a page ms', 'card ms'], rows)}`;
}
