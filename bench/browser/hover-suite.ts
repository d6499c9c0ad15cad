import { markedTexts } from '../../tests/e2e/support/marks.ts';
import { locateText, nextFrame, untilLoaded } from '../../tests/e2e/support/mouse.ts';
import { buildFolder, PLAYGROUND } from '../../tests/e2e/support/paths.ts';
import type { BrowserName, Session, Tab } from '../../tests/e2e/support/session.ts';
import { inTab, until } from './in-tab.ts';
import { putToSleep } from './measure-marks.ts';
import { withBrowser, withSite } from './start.ts';
import { formatTable, ms } from './table.ts';

const RUNS = 21;

/** ms of rest until a card shows, by default */
const DWELL = 500;

/** px under a name that only a card with its facts reaches. A skeleton ends above. */
const FULL_HEIGHT = 330;

const NAME = 'Maria Zakharova';

interface HoverTimes {
  /** ms from the end of the dwell until the card is painted */
  shown: number;
  /** … until it is painted with its facts */
  complete: number;
}

/** How long after the dwell a card is painted, compared with a message to the background and back. */
export async function runHoverSuite(browser: BrowserName): Promise<string[]> {
  return withSite(PLAYGROUND, (origin) =>
    withBrowser(browser, { extension: buildFolder(browser) }, async (session) => {
      const page = `${origin}/card-places.html`;
      await timeHovers(session, page, async () => {}, 1);
      const awake: HoverTimes[] = [];
      const again: HoverTimes[] = [];
      const asleep: HoverTimes[] = [];
      for (let i = 0; i < RUNS; i++) {
        const [first, second] = await timeHovers(session, page, async () => {}, 2);
        if (first) awake.push(first);
        if (second) again.push(second);
        asleep.push(...(await timeHovers(session, page, () => putToSleep(session), 1)));
      }
      const messages = await timeMessages(session);
      const rows = [
        ['card painted, background awake', ...figures(awake.map(({ shown }) => shown))],
        ['… with its facts', ...figures(awake.map(({ complete }) => complete))],
        ['a second card in the tab', ...figures(again.map(({ shown }) => shown))],
        ['card painted, background stopped', ...figures(asleep.map(({ shown }) => shown))],
        ['… with its facts', ...figures(asleep.map(({ complete }) => complete))],
        ['a message to the background and back', ...figures(messages)],
      ];
      const title = `From the end of the dwell to a painted card in ${browser}, ms, the first card in each of ${RUNS} fresh tabs`;
      return [`${title}\n${formatTable(['', 'median', 'p95', 'fastest'], rows)}`];
    }),
  );
}

function figures(times: readonly number[]): string[] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return [0.5, 0.95, 0].map((share) => ms(at(share)));
}

/** Opens the page in a new tab, and its card, this many times. */
async function timeHovers(
  session: Session,
  page: string,
  prepare: () => Promise<void>,
  times: number,
): Promise<HoverTimes[]> {
  return inTab(session, page, async (tab) => {
    await until(
      () => markedTexts(tab),
      (texts) => texts.includes(NAME),
      20_000,
    );
    await prepare();
    await tab.bringToFront();
    await untilLoaded(tab);
    const found: HoverTimes[] = [];
    for (let i = 0; i < times; i++) {
      found.push(await timeHover(tab));
      await tab.press('Escape');
    }
    return found;
  });
}

async function timeHover(tab: Tab): Promise<HoverTimes> {
  const name = await locateText(tab, NAME);
  await tab.moveMouse({ x: 5, y: 5 });
  await watchCard(tab, name);
  // After such a pause, one move has no speed, so the dwell begins with it.
  for (let frame = 0; frame < 4; frame++) await nextFrame(tab);
  await tab.moveMouse(name);
  const times = await tab.evaluate(() => Reflect.get(globalThis, 'cardTimes'));
  const { moved, shown, complete } = times as Record<'moved' | 'shown' | 'complete', number>;
  return { shown: shown - moved - DWELL, complete: complete - moved - DWELL };
}

/** The page itself checks what is under the name, frame by frame. It sees only the card's host. */
function watchCard(tab: Tab, name: { x: number; y: number }): Promise<void> {
  return tab.evaluate(
    ({ x, y, fullHeight }) => {
      const times = { moved: 0, shown: 0, complete: 0 };
      addEventListener('pointermove', ({ timeStamp }) => (times.moved = timeStamp), true);
      const isCard = (below: number) =>
        document.elementFromPoint(x, y + below)?.localName === 'dramatis-host';
      const watched = new Promise((resolve) => {
        const look = () => {
          // Anything present when a frame begins is painted in it. The next frame begins afterwards.
          const note = (key: 'shown' | 'complete') =>
            requestAnimationFrame(() => {
              times[key] ||= performance.now();
              if (times.complete) resolve(times);
            });
          if (!times.shown && isCard(40)) note('shown');
          if (isCard(fullHeight)) note('complete');
          else requestAnimationFrame(look);
        };
        look();
      });
      Object.assign(globalThis, { cardTimes: watched });
    },
    { ...name, fullHeight: FULL_HEIGHT },
  );
}

/** The browser's own round trip: a call that does nothing, from a page of the extension. */
function timeMessages(session: Session): Promise<number[]> {
  return inTab(session, session.pageUrl('/options.html'), (tab) =>
    tab.evaluate(async (runs) => {
      const { runtime } = Reflect.get(globalThis, 'chrome') as {
        runtime: { sendMessage(message: object): Promise<unknown> };
      };
      const message = { dramatis: 'call', name: 'getEntities', request: { entityIds: [] } };
      const times: number[] = [];
      for (let i = 0; i < runs; i++) {
        const begun = performance.now();
        await runtime.sendMessage(message);
        times.push(performance.now() - begun);
      }
      return times;
    }, RUNS),
  );
}
