import type { Session, Tab } from '../../tests/e2e/support/session.ts';
import { inTab, until } from './in-tab.ts';
import { type MarkTimes, watchMarks } from './inside/watch-marks.ts';

/** In ms. More than enough for a page that needs the background to wake. */
const WAKING = 2000;

/** Opens a page in a new tab and times its marks. */
export const timeMarks = (session: Session, url: string): Promise<MarkTimes> =>
  inTab(session, url, readTimes);

/** Opens a page repeatedly in one tab with a warm process, and times its marks. */
export function timeMarksInOneTab(
  session: Session,
  url: string,
  runs: number,
): Promise<MarkTimes[]> {
  return inTab(session, url, async (tab) => {
    const times: MarkTimes[] = [];
    for (let run = 0; run < runs; run++) {
      await readTimes(tab);
      await tab.goto(`${url}?run=${run}`);
      times.push(await readTimes(tab));
    }
    return times;
  });
}

async function readTimes(tab: Tab): Promise<MarkTimes> {
  await until(
    () => tab.inMarks((root) => root !== undefined),
    ([isThere]) => isThere === true,
    60_000,
  );
  await tab.inMarks(watchMarks);
  const times = await until(
    () => tab.evaluate(() => window.benchMarks),
    (found) => found !== undefined,
    60_000,
  );
  return times as MarkTimes;
}

/** Stops the background and makes sure that nothing has started it again. */
export async function putToSleep(session: Session): Promise<void> {
  await until(
    async () => {
      // Work that the browser has just begun, as after an installation, starts it again.
      await session.stopBackground();
      return session.isBackgroundRunning();
    },
    (running) => !running,
    10_000,
  );
}

/** Whether opening this page wakes a sleeping background. */
export async function wakesBackground(session: Session, url: string): Promise<boolean> {
  await putToSleep(session);
  return inTab(session, url, async (tab) => {
    await tab.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), WAKING);
    return session.isBackgroundRunning();
  });
}
