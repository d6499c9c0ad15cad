import type { BrowserName, Session } from '../../tests/e2e/support/session.ts';
import { copyWithFillPage, fillStore } from './filled-extension.ts';
import { inTab, until } from './in-tab.ts';
import { KNOWN_PEOPLE } from './make-names.ts';
import { putToSleep } from './measure-marks.ts';
import { withBrowser } from './start.ts';
import { count, formatTable, spread } from './table.ts';
import { typeQueries } from './type-queries.ts';

const OPENINGS = 15;

/** Typed letter by letter: names of the bundle, of the dictionary, with typos, words of statements, and nonsense. */
const QUERIES = [
  'zelensky',
  'macorn',
  'Путин',
  'security guarantees',
  'rutte powerful',
  'xylophone',
  ...KNOWN_PEOPLE.map(({ forename, surname }) => `${forename} ${surname}`.toLowerCase()),
  'may',
  'shaibrouz',
];

/**
 * The popup of the production build: from opening to paint, and from a keystroke to results. It has this many entities
 * with two names each, besides the bundled source. Returns the table.
 */
export async function runPopupSuite(
  browser: BrowserName,
  sizes: readonly number[],
): Promise<string[]> {
  const extension = await copyWithFillPage(browser);
  const rows: string[][] = [];
  for (const size of sizes) {
    rows.push(
      await withBrowser(browser, { extension }, async (session) => {
        if (size > 0) await fillStore(session, size * 2);
        return [count(size), ...(await measureSize(session))];
      }),
    );
  }
  return [`The popup in ${browser}: median, p95 and longest\n${formatTable(HEADS, rows)}`];
}

const HEADS = [
  'entities beside the bundle',
  'awake: first paint ms',
  'asleep: first paint ms',
  '… names suggested ms',
  'keystroke to results ms',
];

async function measureSize(session: Session): Promise<string[]> {
  const awake: Opening[] = [];
  const asleep: Opening[] = [];
  await open(session);
  for (let i = 0; i < OPENINGS; i++) awake.push(await open(session));
  for (let i = 0; i < OPENINGS; i++) {
    await putToSleep(session);
    asleep.push(await open(session));
  }
  const typed = await inTab(session, session.pageUrl('/popup.html'), async (tab) => {
    await until(
      () => tab.evaluate(() => document.querySelectorAll('[role="option"]').length),
      (options) => options > 0,
      60_000,
    );
    // Once to warm up, since the reader's second search is already typical.
    await tab.evaluate(typeQueries, QUERIES.slice(0, 2));
    return tab.evaluate(typeQueries, QUERIES);
  });
  return [
    spread(awake.map(({ painted }) => painted)),
    spread(asleep.map(({ painted }) => painted)),
    spread(asleep.map(({ suggested }) => suggested)),
    spread(typed),
  ];
}

/** ms since the navigation. */
interface Opening {
  painted: number;
  suggested: number;
}

/** Opens the popup's page in a tab, because the real popup's window belongs to the browser. */
const open = (session: Session): Promise<Opening> =>
  inTab(session, session.pageUrl('/popup.html'), async (tab) => {
    const opening = await until(
      () =>
        tab.evaluate(() => {
          const [paint] = performance.getEntriesByName('first-contentful-paint');
          const isSuggested = document.querySelector('[role="option"]') !== null;
          return paint && isSuggested
            ? { painted: paint.startTime, suggested: performance.now() }
            : undefined;
        }),
      (found) => found !== undefined,
      60_000,
    );
    return opening as Opening;
  });
