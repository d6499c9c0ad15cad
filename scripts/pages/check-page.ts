import type { Session, Tab } from '../../tests/e2e/support/session.ts';
import { type LinePlaces, nothing, readLinePlaces } from './line-places.ts';
import { withoutScripts } from './without-scripts.ts';

export interface PageReport {
  name: string;
  wide: LinePlaces;
  /** in a window of 400 px */
  narrow: LinePlaces;
  /** at 200 % zoom */
  zoomed: LinePlaces;
  /** where the two serialisations part, when they do */
  difference: string | undefined;
  /** our elements in the document while the page's scripts run; it should be one */
  hosts: number;
  /** why the page couldn't be checked */
  failure: string | undefined;
}

interface Request {
  bare: Session;
  ours: Session;
  url: string;
  name: string;
}

export async function checkPage({ bare, ours, url, name }: Request): Promise<PageReport> {
  const quiet = withoutScripts(url);
  const report: PageReport = {
    name,
    wide: nothing(),
    narrow: nothing(),
    zoomed: nothing(),
    difference: undefined,
    hosts: 0,
    failure: undefined,
  };
  try {
    const without = inTab(bare, quiet, serialise);
    // It is awaited below. Until then, a failure must not end the whole run.
    without.catch(() => undefined);
    await inTab(ours, quiet, async (tab) => {
      report.wide = await readLinePlaces(tab);
      report.difference = firstDifference(await without, await serialise(tab));
      // Without marks there is nothing to follow.
      if (report.wide.lines === 0) return;
      await tab.resize({ width: 400, height: 800 });
      report.narrow = await readLinePlaces(tab);
      await tab.resize({ width: 600, height: 400, scale: 2 });
      report.zoomed = await readLinePlaces(tab, 2);
    });
    report.hosts = await inTab(ours, url, countHosts);
  } catch (error) {
    report.failure = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
  return report;
}

async function inTab<Result>(
  session: Session,
  url: string,
  use: (tab: Tab) => Promise<Result>,
): Promise<Result> {
  const tab = await session.open(url);
  try {
    return await use(tab);
  } finally {
    await tab.close();
  }
}

/** The document without our element, and its open shadow roots in the order of their hosts. */
const serialise = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const shadows = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot.innerHTML, ...shadows(shadowRoot)] : [],
      );
    const whole = new XMLSerializer().serializeToString(
      document.doctype ?? document.createComment(''),
    );
    return [
      document.compatMode,
      whole,
      document.documentElement.outerHTML.replace(/<dramatis-marks[^>]*><\/dramatis-marks>/, ''),
      ...shadows(document),
    ].join('\n');
  });

/** How many of our elements there are after the page's own scripts have run for a while. */
const countHosts = (tab: Tab): Promise<number> =>
  tab.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return document.querySelectorAll('dramatis-marks, dramatis-host').length;
  });

function firstDifference(a: string, b: string): string | undefined {
  if (a === b) return undefined;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  return `differs at ${at}: ${around(a)} became ${around(b)}`;
}
